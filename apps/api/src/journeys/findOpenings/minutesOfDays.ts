import { type Day, type IntervalSet, instantAt, normalise } from '@stratum/calendar';

const MS_PER_MINUTE = 60_000;

/** The stretches that calendar days cover, in minutes since 1970 (UTC); a day of changing clocks has 23 or 25 hours. */
export function minutesOfDays(days: readonly Day[], zone: string): IntervalSet {
  return normalise(
    days.map(
      (day) => [instantAt(day, 0, zone) / MS_PER_MINUTE, instantAt(day, 1440, zone) / MS_PER_MINUTE] as const,
    ),
  );
}
