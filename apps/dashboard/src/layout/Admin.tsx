import { QueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import {
  type AuthProvider,
  CoreAdminContext,
  CoreAdminUI,
  type DataProvider,
  type I18nProvider,
  type LayoutComponent,
  type Store,
} from 'react-admin';
import { createHashRouter, RouterProvider } from 'react-router-dom';
import { queryDefaults } from '../providers/queryDefaults';
import { StratumTheme } from '../theme/StratumTheme';
import { NotFound } from './NotFound';
import { Notices } from './Notices';
import { PageSkeleton } from './PageSkeleton';
import { ScreenError } from './ScreenError';

type Props = {
  authProvider: AuthProvider;
  dataProvider: DataProvider;
  i18nProvider: I18nProvider;
  store: Store;
  layout: LayoutComponent;
  title: string;
  disableTelemetry: boolean;
  children: ReactElement;
};

/**
 * react-admin's Admin without the pages we draw ourselves (its layout, login and lists would be loaded with
 * it and never shown: about 95 kB of script). The router is made once; a change of theme never remakes it.
 */
export function Admin(props: Props) {
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Inside {...props} /> }]));
  return <RouterProvider router={router} />;
}

function Inside({ layout, title, disableTelemetry, children, ...providers }: Props) {
  const [queryClient] = useState(() => new QueryClient(queryDefaults));
  return (
    <CoreAdminContext {...providers} queryClient={queryClient}>
      <StratumTheme>
        <CoreAdminUI
          disableTelemetry={disableTelemetry}
          requireAuth
          title={title}
          layout={layout}
          loading={Loading}
          error={ScreenError}
          catchAll={NotFound}
        >
          {children}
        </CoreAdminUI>
        <Notices />
      </StratumTheme>
    </CoreAdminContext>
  );
}

const Loading = () => <PageSkeleton />;
