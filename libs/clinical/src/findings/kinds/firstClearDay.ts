import { addDays, type Day, daysBetween } from '@stratum/calendar';

/** What happens from `first` to `last` and the days that a treatment keeps before and after it. */
export interface Distance {
  readonly first: Day;
  readonly last: Day;
  /** Days a treatment keeps ahead of `first`; 0 when only what follows matters. */
  readonly before: number;
  readonly after: number;
}

/**
 * The first day on or after `on` that keeps the distance, or null when `on` itself does.
 * A distance of n days is kept on the n-th day: 14 days after the 1st is the 15th.
 */
export function firstClearDay({ first, last, before, after }: Distance, on: Day): Day | null {
  if (daysBetween(on, first) >= Math.max(before, 1)) return null;
  const clear = addDays(last, after);
  return on < clear ? clear : null;
}
