import { layout as words } from '../i18n/en/layout';
import { ErrorState } from './ErrorState';

type Props = { error: unknown; resetErrorBoundary: (...args: unknown[]) => void };

/** A screen that failed to load or to draw; the rest of the instrument goes on. */
export function ScreenError({ error, resetErrorBoundary }: Props) {
  const stale =
    error instanceof Error && /dynamically imported module|Importing a module/.test(error.message);
  return (
    <ErrorState
      whole
      {...(stale ? { title: words.failed.staleTitle, text: words.failed.stale } : { error })}
      onRetry={stale ? () => globalThis.location.reload() : () => resetErrorBoundary()}
    />
  );
}
