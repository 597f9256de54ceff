import type { Calendar } from '@event-calendar/core';
import type { Ghost } from './EventCalendarProps';
import type { Drawn } from './eventsOf';
import { wallTimeAt } from './wallTime';

/** The one event that is no visit: where a carried visit hovers. */
export const GHOST = 'carried';

export function ghostEvent({ startsAt, minutes, columnId, name }: Ghost, zone: string): Calendar.EventInput {
  return {
    id: GHOST,
    resourceId: columnId,
    start: wallTimeAt(startsAt, zone),
    end: wallTimeAt(Date.parse(startsAt) + minutes * 60_000, zone),
    editable: false,
    classNames: ['carried'],
    extendedProps: { kind: 'carried', name } satisfies Drawn,
  };
}
