import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { can } from '../providers/can';
import type { RouteEntry } from '../routes';
import { AccessDenied } from './AccessDenied';
import { PageSkeleton } from './PageSkeleton';
import { ScreenError } from './ScreenError';

/** One screen: only with a permission for it, a skeleton while it loads, and its own failure. */
export function Guarded({ needs, Screen }: RouteEntry) {
  const { pathname } = useLocation();
  if (!needs.some(can)) return <AccessDenied />;
  return (
    <ErrorBoundary FallbackComponent={ScreenError} resetKeys={[pathname]}>
      <Suspense fallback={<PageSkeleton />}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
}
