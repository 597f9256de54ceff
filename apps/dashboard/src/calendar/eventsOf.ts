import type { Calendar } from '@event-calendar/core';
import { calendar as words } from '../i18n/en/calendar';
import type { CalendarVisit } from './CalendarView';
import type { Column } from './Column';
import type { By } from './columnsOf';
import { wallTime, wallTimeAt } from './wallTime';

/** What hangs on an event: the visit, or what a greyed span says. */
export type Drawn =
  | { readonly kind: 'visit'; readonly visit: CalendarVisit }
  | { readonly kind: 'closed' | 'away' | 'carried'; readonly name: string };

/** Whoever is being treated, was treated or did not come keeps the time. */
const MOVABLE: ReadonlySet<string> = new Set(['booked', 'confirmed', 'arrived']);

type Input = {
  readonly visits: readonly CalendarVisit[];
  readonly columns: readonly Column[];
  readonly by: By;
  readonly zone: string;
};

/** Visits and greyed spans as the calendar component takes them: wall-clock times of the clinic, no zone. */
export function eventsOf({ visits, columns, by, zone }: Input): Calendar.EventInput[] {
  const shown = new Set(columns.map(({ id }) => id));
  const ofVisits = visits
    .filter((visit) => shown.has(columnOf(visit, by)))
    .map((visit) => ({
      id: visit.id,
      resourceId: columnOf(visit, by),
      start: wallTimeAt(by === 'room' ? visit.roomFrom : visit.startsAt, zone),
      end: wallTimeAt(by === 'room' ? visit.roomTo : visit.endsAt, zone),
      classNames: ['visit'],
      editable: MOVABLE.has(visit.state),
      extendedProps: { kind: 'visit', visit } satisfies Drawn,
    }));
  return [...columns.flatMap(greyed), ...ofVisits];
}

function greyed(column: Column): Calendar.EventInput[] {
  return column.closed.map(({ day, from, to, kind, name }, index) => ({
    id: `${column.id}-${day}-${from}-${index}`,
    resourceId: column.id,
    display: 'background',
    start: wallTime(day, from),
    end: wallTime(day, to),
    classNames: [kind],
    extendedProps: { kind, name: name ?? (kind === 'away' ? words.away : '') } satisfies Drawn,
  }));
}

const columnOf = (visit: CalendarVisit, by: By): string =>
  by === 'room' ? visit.roomId : visit.specialistId;
