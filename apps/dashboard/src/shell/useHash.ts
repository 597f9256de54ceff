import { useSyncExternalStore } from 'react';

export function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      globalThis.addEventListener('hashchange', changed);
      return () => globalThis.removeEventListener('hashchange', changed);
    },
    () => globalThis.location.hash,
  );
}
