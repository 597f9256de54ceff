import { useSyncExternalStore } from 'react';
import type { LiveWay } from './followChanges';

let now: LiveWay = 'off';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How news of colleagues comes in at the moment; on the page too, for whoever tests it from outside. */
export function setLiveWay(way: LiveWay): void {
  if (way === now) return;
  now = way;
  document.documentElement.dataset['live'] = way;
  for (const listener of [...listeners]) listener();
}

/** How often a screen asks by itself: seldom while news comes in, every so many milliseconds while it does not. */
export function useRefetchEvery(otherwise: number): number {
  const way = useSyncExternalStore(subscribe, () => now);
  return way === 'off' ? otherwise : Math.max(otherwise, 60_000);
}
