import { addDays, type Day, dayFromNumber, dayNumber, instantAt, minuteOfDayAt } from '@stratum/calendar';
import type { DayRange } from '@stratum/timeline';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** A calendar day of the clinic and the minutes since 1970 (UTC) that it covers, half-open. */
export interface ClinicDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * The days of a range as the clinic's clocks run through them: some have 23 or 25 hours.
 * Midnights are looked up a week apart and day by day only where a week is not 7 × 24 hours,
 * because looking one up costs more than everything else here. No zone has ever gone forth and back within a week.
 */
export function clinicDays({ first, last }: DayRange, zone: string): readonly ClinicDay[] {
  const count = dayNumber(last) - dayNumber(first) + 1;
  const midnight = (index: number) => instantAt(addDays(first, index), 0, zone) / MS_PER_MINUTE;
  const starts: number[] = count > 0 ? [midnight(0)] : [];
  for (let from = 0; from < count; from += 7) {
    const days = Math.min(7, count - from);
    const start = starts[from] as number;
    const end = midnight(from + days);
    const isPlain = end - start === days * MINUTES_PER_DAY;
    for (let i = 1; i < days; i++) starts.push(isPlain ? start + i * MINUTES_PER_DAY : midnight(from + i));
    starts.push(end);
  }
  const firstNumber = dayNumber(first);
  return starts.slice(0, count).map((start, i) => ({
    day: dayFromNumber(firstNumber + i),
    start,
    end: starts[i + 1] as number,
  }));
}

/** The minutes since 1970 (UTC) of a wall time on a day; minute 1440 is its end. */
export function wallTime({ day, start, end }: ClinicDay, minuteOfDay: number, zone: string): number {
  if (end - start === MINUTES_PER_DAY) return start + minuteOfDay;
  return instantAt(day, minuteOfDay, zone) / MS_PER_MINUTE;
}

/** What the clinic's clock shows, in minutes of the day, at a minute of that day; 1440 at its end. */
export function wallMinute({ start, end }: ClinicDay, minute: number, zone: string): number {
  if (minute >= end) return MINUTES_PER_DAY + minute - end;
  if (end - start === MINUTES_PER_DAY) return minute - start;
  return minuteOfDayAt(minute * MS_PER_MINUTE, zone);
}
