import type { TimelineSession } from './types';

/** What was done or skipped stays where it is. */
export function isMovable({ state }: TimelineSession): boolean {
  return state !== 'done' && state !== 'skipped';
}
