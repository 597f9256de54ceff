import { addDays, type Day, daysBetween, instantAt } from '@stratum/calendar';
import type { CalendarVisit } from '../CalendarView';
import type { Dragged } from './DragOfVisit';
import type { Dropped, Resized } from './TimeGridProps';
import { wallOf } from './wallOf';

type Proposed = { readonly dropped: Dropped } | { readonly resized: Resized } | null;

/**
 * What a drag proposes. Rooms are drawn with their buffers, so what counts is by how much a visit was moved on the
 * wall clock.
 * @param dragged its cell is named `by day column`
 */
export function proposalOf({ kind, shift, cell }: Dragged, visit: CalendarVisit, zone: string): Proposed {
  if (kind === 'resize') {
    const minutes = Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000) + shift;
    return minutes > 0 ? { resized: { visit, minutes } } : null;
  }
  const [, day, columnId] = cell.split(' ') as [string, Day, string];
  const from = wallOf(visit, zone);
  const moved = daysBetween(from.day, day) * 1440 + from.minute + shift;
  const days = Math.floor(moved / 1440);
  const startsAt = new Date(instantAt(addDays(from.day, days), moved - days * 1440, zone)).toISOString();
  return { dropped: { visit, startsAt, columnId } };
}
