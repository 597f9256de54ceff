import { addDays, type Day, dayAt, instantAt, minuteOfDayAt } from '@stratum/calendar';

/** The visits of one day, from and to in milliseconds since 1970, and the moment when they are to be reminded of. */
export interface ReminderSpan {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly due: number;
}

/** Hours between which nobody is woken up. */
const MORNING = 8;
const EVENING = 20;
const HOUR = 60;

/**
 * The days whose visits are to be reminded of by now, with wall-clock hours of the clinic: so an hour stays the hour
 * when the clocks change. At night there are none: they come in the morning.
 * @param now milliseconds since 1970
 */
export function reminderSpans(
  now: number,
  zone: string,
  { reminderDays, reminderHour }: { reminderDays: number; reminderHour: number },
): readonly ReminderSpan[] {
  const minute = minuteOfDayAt(now, zone);
  if (reminderDays === 0 || minute < MORNING * HOUR || minute >= EVENING * HOUR) return [];
  const today = dayAt(now, zone);
  return Array.from({ length: reminderDays + 1 }, (_, ahead) => addDays(today, ahead))
    .map((day) => ({
      day,
      from: instantAt(day, 0, zone),
      to: instantAt(addDays(day, 1), 0, zone),
      due: instantAt(addDays(day, -reminderDays), reminderHour * HOUR, zone),
    }))
    .filter(({ due }) => due <= now);
}
