import { addDays, type Day, instantAt } from '@stratum/calendar';

/** The instants between which some days lie on the clinic's clock. */
export function wholeDays(first: Day, last: Day, zone: string): { from: string; to: string } {
  const instant = (day: Day) => new Date(instantAt(day, 0, zone)).toISOString();
  return { from: instant(first), to: instant(addDays(last, 1)) };
}
