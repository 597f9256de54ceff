import {
  type Calendar,
  createCalendar,
  destroyCalendar,
  Interaction,
  ResourceTimeGrid,
} from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { useEffect, useRef } from 'react';
import './eventCalendar.css';
import type { EventCalendarProps } from './EventCalendarProps';
import { eventsOf } from './eventsOf';
import { GHOST, ghostEvent } from './ghostEvent';
import { keepFocus } from './keepFocus';
import { moveByKeys } from './moveByKeys';
import { optionsFor } from './optionsFor';
import { tidied, tidyRoles } from './tidyRoles';
import { offsetAt } from './wallTime';

/** Days with columns by specialist or room. The component knows no zones: it is fed wall-clock times of the clinic. */
export function EventCalendar(props: EventCalendarProps) {
  const { label, columns, visits, by, zone, selected, day, view, hours, hiddenDays, ghost } = props;
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
    let frame = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        tidy();
      });
    };
    const watcher = new MutationObserver(soon);
    watcher.observe(root, { childList: true, subtree: true, attributeFilter: tidied });
    tidy();
    const stopKeys = moveByKeys(root, (visit) => latest.current.onPick?.(visit));
    return () => {
      stopKeys();
      watcher.disconnect();
      cancelAnimationFrame(frame);
      made.current = null;
      void destroyCalendar(calendar);
    };
  }, []);

  useEffect(() => {
    const calendar = made.current;
    if (!calendar) return;
    const wanted = optionsFor(latest);
    const changed = ['view', 'date', 'slotMinTime', 'slotMaxTime', 'hiddenDays', 'columnWidth'] as const;
    // Each option that is set draws every visit anew.
    for (const name of changed) {
      if (String(calendar.getOption(name)) !== String(wanted[name])) calendar.setOption(name, wanted[name]);
    }
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
    const calendar = made.current;
    if (!calendar || !ghost) return;
    calendar.addEvent(ghostEvent(ghost, zone));
    return () => void made.current?.removeEventById(GHOST);
  }, [ghost?.startsAt, ghost?.columnId, ghost?.minutes, visits, columns, by, zone]);

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
