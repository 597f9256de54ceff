/**
 * An instant of SQL in whole minutes since 1970 (UTC), as the scheduling engine reckons. In floating point, which holds
 * minutes exactly and is worked out in a third of the time of `numeric`.
 */
export const minutesSince1970 = (instant: string): string =>
  /* sql */ `(date_part('epoch', ${instant}) / 60)::int`;
