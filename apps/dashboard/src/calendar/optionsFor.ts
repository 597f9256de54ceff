import type { Calendar } from '@event-calendar/core';
import { type Day, instantAt } from '@stratum/calendar';
import type { RefObject } from 'react';
import { sayDay, sayMinuteOfDay, wallClock } from '../formats';
import { drawClosed, drawVisit } from './drawVisit';
import type { EventCalendarProps } from './EventCalendarProps';
import type { Drawn } from './eventsOf';
import { offsetAt } from './wallTime';

const WIDE_COLUMN = '140px';
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
    columnWidth: columns.length * days > FITTING ? WIDE_COLUMN : 'minmax(0, 1fr)',
    hiddenDays: [...hiddenDays] as Calendar.dayOfWeek[],
    eventStartEditable: true,
    eventDurationEditable: false,
    dayHeaderFormat: (date) => sayDay(localDay(date), localDay(date)),
    slotLabelFormat: (time) => `${String(time.getHours()).padStart(2, '0')}:00`,
    resourceLabelContent: ({ resource }) => ({ domNodes: [labelOf(resource)] }),
    ...callbacks(latest),
  };
}

function callbacks(latest: RefObject<EventCalendarProps>): Calendar.Options {
  return {
    eventContent: ({ event }) => {
      const drawn = event.extendedProps as Drawn;
      if (drawn.kind !== 'visit') return { domNodes: [drawClosed(drawn.name)] };
      const { zone, besideOf, by, onOpen } = latest.current;
      const { visit } = drawn;
      const beside = besideOf(visit);
      return { domNodes: [drawVisit(visit, { zone, beside, room: by === 'room' }, () => onOpen(visit.id))] };
    },
    dateClick: ({ dateStr, resource }) =>
      latest.current.onPoint({
        startsAt: instantOf(dateStr, latest.current.zone),
        columnId: resource?.id ?? null,
      }),
    eventDrop: ({ event, newResource, revert }) => {
      const drawn = event.extendedProps as Drawn;
      revert();
      if (drawn.kind !== 'visit') return;
      latest.current.onDrop?.({
        visit: drawn.visit,
        startsAt: instantOf(localTime(event.start), latest.current.zone),
        columnId: newResource?.id ?? null,
      });
    },
  };
}

/** A wall-clock time of the component as an instant on the clinic's clock. */
function instantOf(wall: string, zone: string): string {
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  return new Date(instantAt(wall.slice(0, 10), minute, zone)).toISOString();
}

const two = (value: number) => String(value).padStart(2, '0');
const localDay = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const localTime = (date: Date): string =>
  `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;

function labelOf({ title, extendedProps }: Calendar.Resource): HTMLElement {
  const span = document.createElement('span');
  span.className = 'column-name';
  const color = extendedProps['color'];
  if (typeof color === 'string') {
    const dot = document.createElement('i');
    dot.style.background = color;
    span.append(dot);
  }
  span.append(String(title));
  return span;
}
