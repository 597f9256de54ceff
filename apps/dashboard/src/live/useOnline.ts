import { useSyncExternalStore } from 'react';

/** Whether this device has a network at all, as far as the browser knows. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

function subscribe(listener: () => void): () => void {
  for (const name of ['online', 'offline']) globalThis.addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) globalThis.removeEventListener(name, listener);
  };
}
