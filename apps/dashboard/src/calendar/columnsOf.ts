import type { Day } from '@stratum/calendar';
import { wallClock } from '../formats';
import type { Absence, CalendarView, DayHours, Hours } from './CalendarView';
import type { ClosedSpan, Column } from './Column';
import { common, hoursOn, outside } from './openSpans';

export type By = 'specialist' | 'room';

/** The hours of a person, by week and of single days. */
type Own = { readonly hours: readonly Hours[]; readonly days: readonly DayHours[] };

/**
 * The columns of some days, each with what is greyed in it: outside the hours of the clinic and of the person,
 * closures, and absences.
 * @param zone of the clinic; absences are told as instants
 */
export function columnsOf(
  view: Omit<CalendarView, 'visits'>,
  by: By,
  days: readonly Day[],
  zone: string,
): readonly Column[] {
  const columns =
    by === 'specialist'
      ? view.specialists.map((one) => ({
          ...one,
          own: { hours: one.hours, days: one.days ?? [] } as Own | null,
        }))
      : view.rooms.map((one) => ({ ...one, own: null, color: null }));
  return columns.map(({ id, name, color, own, absences }) => ({
    id,
    name,
    color,
    closed: days.flatMap((day) => [
      ...closedOn(view.clinic, own, day),
      ...absences.flatMap((absence) => awayOn(absence, day, zone)),
    ]),
  }));
}

function closedOn(clinic: CalendarView['clinic'], own: Own | null, day: Day): readonly ClosedSpan[] {
  const closure = clinic.closures.find((one) => one.day === day);
  if (closure) return [{ day, from: 0, to: 1440, kind: 'closed', name: closure.name }];
  const open = hoursOn(clinic.hours, day, clinic.days);
  const both = own === null ? open : common(open, hoursOn(own.hours, day, own.days));
  return outside(both).map((span) => ({ ...span, day, kind: 'closed' }));
}

function awayOn({ startsAt, endsAt }: Absence, day: Day, zone: string): readonly ClosedSpan[] {
  const start = wallClock(startsAt, zone);
  const end = wallClock(endsAt, zone);
  if (start.day > day || end.day < day) return [];
  const from = start.day < day ? 0 : start.minute;
  const to = end.day > day ? 1440 : end.minute;
  return from < to ? [{ day, from, to, kind: 'away' }] : [];
}
