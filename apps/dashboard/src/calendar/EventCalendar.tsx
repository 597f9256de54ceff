import {
  type Calendar,
  createCalendar,
  destroyCalendar,
  Interaction,
  ResourceTimeGrid,
} from '@event-calendar/core';
import '@event-calendar/core/index.css';
import type { Day } from '@stratum/calendar';
import { useEffect, useRef } from 'react';
import './eventCalendar.css';
import type { CalendarVisit } from './CalendarView';
import type { Column } from './Column';
import type { By } from './columnsOf';
import { eventsOf } from './eventsOf';
import { keepFocus } from './keepFocus';
import { moveByKeys } from './moveByKeys';
import { optionsFor } from './optionsFor';
import type { Span } from './shownDays';
import { tidyRoles } from './tidyRoles';
import { offsetAt } from './wallTime';

export type Pointed = { readonly startsAt: string; readonly columnId: string | null };
export type Dropped = {
  readonly visit: CalendarVisit;
  readonly startsAt: string;
  readonly columnId: string | null;
};

export type EventCalendarProps = {
  /** What is shown, for who cannot see it. */
  label: string;
  day: Day;
  view: Span;
  by: By;
  zone: string;
  columns: readonly Column[];
  visits: readonly CalendarVisit[];
  /** Minutes of the day between which the grid lies. */
  hours: { readonly from: number; readonly to: number };
  /** Weekdays without hours and visits; Sunday is 0. */
  hiddenDays: readonly number[];
  /** Who and where, beside the column. */
  besideOf: (visit: CalendarVisit) => string;
  selected: string | null;
  onOpen: (visitId: string) => void;
  onPoint: (at: Pointed) => void;
  /** Somebody dragged a visit; the component puts it back until the visits say otherwise. */
  onDrop?: (drop: Dropped) => void;
};

/** Days with columns by specialist or room. The component knows no zones: it is fed wall-clock times of the clinic. */
export function EventCalendar(props: EventCalendarProps) {
  const { label, columns, visits, by, zone, selected, day, view, hours, hiddenDays } = props;
  const box = useRef<HTMLDivElement>(null);
  const made = useRef<Calendar | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const calendar = createCalendar(root, [ResourceTimeGrid, Interaction], optionsFor(latest));
    made.current = calendar;
    const tidy = () => tidyRoles(root, latest.current.label);
    const watcher = new MutationObserver(tidy);
    watcher.observe(root, { childList: true, subtree: true });
    tidy();
    const stopKeys = moveByKeys(root);
    return () => {
      stopKeys();
      watcher.disconnect();
      made.current = null;
      void destroyCalendar(calendar);
    };
  }, []);

  useEffect(() => {
    const calendar = made.current;
    if (!calendar) return;
    const wanted = optionsFor(latest);
    const changed = ['view', 'date', 'slotMinTime', 'slotMaxTime', 'hiddenDays', 'columnWidth'] as const;
    for (const name of changed) calendar.setOption(name, wanted[name]);
  }, [day, view, hours, hiddenDays, columns.length]);

  useEffect(() => {
    const calendar = made.current;
    const root = box.current;
    if (!calendar || !root) return;
    keepFocus(root, () => {
      calendar.setOption('timeZone', offsetAt(Date.now(), zone));
      calendar.setOption(
        'resources',
        columns.map(({ id, name, color }) => ({ id, title: name, extendedProps: { color } })),
      );
      calendar.setOption('events', eventsOf({ visits, columns, by, zone }));
    });
  }, [visits, columns, by, zone]);

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const frame = requestAnimationFrame(() => {
      tidyRoles(root, label);
      for (const button of root.querySelectorAll<HTMLElement>('[data-visit]')) {
        button.toggleAttribute('data-selected', button.dataset['visit'] === selected);
      }
    });
    return () => cancelAnimationFrame(frame);
  });

  return <div ref={box} className="event-calendar" />;
}
