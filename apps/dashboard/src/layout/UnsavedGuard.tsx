import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { layout as words } from '../i18n/en/layout';
import { ConfirmDialog } from './ConfirmDialog';

/** Asks before a screen with unsaved work is left, by a link, the back button or closing the tab. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', hold);
    return () => globalThis.removeEventListener('beforeunload', hold);
  }, [unsaved]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={words.unsaved.title}
      text={words.unsaved.text}
      cancel={words.unsaved.stay}
      verb={words.unsaved.leave}
      tone="stop"
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
