import type { Day } from '@stratum/calendar';
import { wallClock } from '../formats';
import type { Absence, CalendarView, Hours } from './CalendarView';
import type { ClosedSpan, Column } from './Column';
import { common, hoursOn, outside } from './openSpans';

export type By = 'specialist' | 'room';

/**
 * The columns of some days, each with what is greyed in it: outside the hours of the clinic and of the person,
 * closures, and absences.
 * @param zone of the clinic; absences are told as instants
 */
export function columnsOf(view: CalendarView, by: By, days: readonly Day[], zone: string): readonly Column[] {
  const columns =
    by === 'specialist'
      ? view.specialists.map((one) => ({ ...one, hours: one.hours as readonly Hours[] | null }))
      : view.rooms.map((one) => ({ ...one, hours: null, color: null }));
  return columns.map(({ id, name, color, hours, absences }) => ({
    id,
    name,
    color,
    closed: days.flatMap((day) => [
      ...closedOn(view.clinic, hours, day),
      ...absences.flatMap((absence) => awayOn(absence, day, zone)),
    ]),
  }));
}

function closedOn(
  clinic: CalendarView['clinic'],
  hours: readonly Hours[] | null,
  day: Day,
): readonly ClosedSpan[] {
  const closure = clinic.closures.find((one) => one.day === day);
  if (closure) return [{ day, from: 0, to: 1440, kind: 'closed', name: closure.name }];
  const open = hoursOn(clinic.hours, day);
  const own = hours === null ? open : common(open, hoursOn(hours, day));
  return outside(own).map((span) => ({ ...span, day, kind: 'closed' }));
}

function awayOn({ startsAt, endsAt }: Absence, day: Day, zone: string): readonly ClosedSpan[] {
  const start = wallClock(startsAt, zone);
  const end = wallClock(endsAt, zone);
  if (start.day > day || end.day < day) return [];
  const from = start.day < day ? 0 : start.minute;
  const to = end.day > day ? 1440 : end.minute;
  return from < to ? [{ day, from, to, kind: 'away' }] : [];
}
