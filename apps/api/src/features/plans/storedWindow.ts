import type { Window } from '@stratum/timeline';
import type { StoredSession } from './StoredPlan.js';

const NO_PATHS = { earliest: [], ideal: [], latest: [] } as const;

/**
 * The window of a session as it is stored. Why its days are as they are is kept with what is booked or done, where it
 * is read without solving; it makes up nine tenths of a window, and whoever shows an open one solves its plan for today.
 */
export const storedWindow = ({ state, window }: Pick<StoredSession, 'state' | 'window'>): Window | null =>
  window === null || state === 'booked' || state === 'done' ? window : { ...window, because: NO_PATHS };
