import type { Calendar } from '@event-calendar/core';
import { addDays, type Day, instantAt } from '@stratum/calendar';
import type { RefObject } from 'react';
import { sayDay, sayMinuteOfDay, wallClock } from '../formats';
import { columnButton } from './columnButton';
import { copyOfVisit } from './copyOfVisit';
import { drawCarried, drawClosed } from './drawVisit';
import type { EventCalendarProps } from './EventCalendarProps';
import type { Drawn } from './eventsOf';
import { mostAtOnce } from './mostAtOnce';
import { offsetAt } from './wallTime';

/** Pixels of a column that does not share the width, and of each of the visits in it at one time. */
const WIDE_COLUMN = 140;
const BESIDE = 30;
/** Pixels of a quarter of an hour; the style sheet reckons with it too. */
const SLOT_HEIGHT = 24;
/** So many columns share the width; more of them scroll. */
const FITTING = 8;

/** The options of the calendar component; its callbacks read the latest props when they are called. */
export function optionsFor(latest: RefObject<EventCalendarProps>): Calendar.Options {
  const { zone, day, view, hours, hiddenDays, columns } = latest.current;
  const days = view === 'day' ? 1 : 7 - hiddenDays.length;
  const now = wallClock(Date.now(), zone);
  return {
    view: view === 'day' ? 'resourceTimeGridDay' : 'resourceTimeGridWeek',
    date: day,
    timeZone: offsetAt(Date.now(), zone),
    firstDay: 1,
    headerToolbar: { start: '', center: '', end: '' },
    allDaySlot: false,
    datesAboveResources: true,
    nowIndicator: true,
    slotEventOverlap: false,
    flexibleSlotTimeLimits: true,
    slotDuration: '00:15:00',
    slotLabelInterval: '01:00:00',
    slotHeight: SLOT_HEIGHT,
    slotMinTime: sayMinuteOfDay(hours.from),
    slotMaxTime: sayMinuteOfDay(hours.to),
    scrollTime: sayMinuteOfDay(now.day === day ? Math.max(hours.from, now.minute - 60) : hours.from),
    columnWidth: columnWidth(latest.current, columns.length * days),
    hiddenDays: [...hiddenDays] as Calendar.dayOfWeek[],
    eventStartEditable: latest.current.onDrop !== undefined,
    eventDurationEditable: latest.current.onResize !== undefined,
    // Each visit says its own time; the component would put every span into words that nobody sees.
    eventTimeFormat: () => '',
    dayHeaderFormat: (date) => sayDay(localDay(date), localDay(date)),
    slotLabelFormat: (time) => `${String(time.getHours()).padStart(2, '0')}:00`,
    resourceLabelContent: ({ resource, date }) => ({ domNodes: [labelOf(resource, date, latest)] }),
    ...callbacks(latest),
  };
}

function columnWidth({ visits, by }: EventCalendarProps, count: number): string {
  const least = BESIDE * mostAtOnce(visits, (visit) => (by === 'room' ? visit.roomId : visit.specialistId));
  return count > FITTING ? `${Math.max(WIDE_COLUMN, least)}px` : `minmax(${least}px, 1fr)`;
}

function callbacks(latest: RefObject<EventCalendarProps>): Calendar.Options {
  return {
    eventContent: ({ event }) => {
      const drawn = event.extendedProps as Drawn;
      if (drawn.kind === 'carried') return { domNodes: [drawCarried(drawn.name)] };
      if (drawn.kind !== 'visit') return { domNodes: [drawClosed(drawn.name)] };
      const { zone, besideOf, by, onOpen } = latest.current;
      const { visit } = drawn;
      const beside = besideOf(visit);
      const names = { zone, beside, room: by === 'room' };
      return { domNodes: [copyOfVisit(visit, names, () => onOpen(visit.id))] };
    },
    dateClick: ({ dateStr, resource }) =>
      latest.current.onPoint({
        startsAt: instantOf(dateStr, latest.current.zone),
        columnId: resource?.id ?? null,
      }),
    eventDrop: ({ event, oldEvent, newResource, revert }) => {
      const drawn = event.extendedProps as Drawn;
      revert();
      if (drawn.kind !== 'visit') return;
      latest.current.onDrop?.({
        visit: drawn.visit,
        startsAt: shifted(drawn.visit.startsAt, oldEvent.start, event.start, latest.current.zone),
        columnId: newResource ? String(newResource.id) : null,
      });
    },
    eventResize: ({ event, oldEvent, revert }) => {
      const drawn = event.extendedProps as Drawn;
      revert();
      if (drawn.kind !== 'visit') return;
      const { visit } = drawn;
      const before = Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000);
      const minutes = before + wallMinutes(event.end) - wallMinutes(oldEvent.end);
      if (minutes > 0) latest.current.onResize?.({ visit, minutes });
    },
  };
}

/** Rooms are drawn with their buffers, so what counts is by how much a visit was moved on the wall clock. */
function shifted(startsAt: string, from: Date, to: Date, zone: string): string {
  const { day, minute } = wallClock(startsAt, zone);
  const moved = minute + wallMinutes(to) - wallMinutes(from);
  const days = Math.floor(moved / 1440);
  return new Date(instantAt(addDays(day, days), moved - days * 1440, zone)).toISOString();
}

/** The component gives wall-clock times as local ones: their distance must not know of the clocks of this device. */
const wallMinutes = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()) / 60_000;

/** A wall-clock time of the component as an instant on the clinic's clock. */
function instantOf(wall: string, zone: string): string {
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  return new Date(instantAt(wall.slice(0, 10), minute, zone)).toISOString();
}

const two = (value: number) => String(value).padStart(2, '0');
const localDay = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function labelOf(
  { id, title, extendedProps }: Calendar.Resource,
  date: Date | undefined,
  latest: RefObject<EventCalendarProps>,
): HTMLElement {
  const span = document.createElement('span');
  span.className = 'column-name';
  const color = extendedProps['color'];
  if (typeof color === 'string') {
    const dot = document.createElement('i');
    dot.style.background = color;
    span.append(dot);
  }
  span.append(String(title));
  const { onColumn, day } = latest.current;
  const named = { id: String(id), name: String(title) };
  if (onColumn) span.append(columnButton(named, date ? localDay(date) : day, onColumn));
  return span;
}
