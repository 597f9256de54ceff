import type { CalendarView } from './CalendarView';

type Clinic = Pick<CalendarView['clinic'], 'hours' | 'days'>;

const HOUR = 60;
const DEFAULT = { from: 8 * HOUR, to: 18 * HOUR };

/** The hours that a day of the calendar shows: whole hours around what the clinic is open for at any day. */
export function hoursShown({ hours: weekly, days = [] }: Clinic): {
  readonly from: number;
  readonly to: number;
} {
  const hours = [...weekly, ...days.flatMap((day) => day.hours)];
  if (hours.length === 0) return DEFAULT;
  const from = Math.min(...hours.map((one) => one.from));
  const to = Math.max(...hours.map((one) => one.to));
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.ceil(to / HOUR) * HOUR };
}
