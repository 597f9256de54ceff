import { instantAt } from '@stratum/calendar';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { isTyping } from '../../layout/isTyping';
import { useVisit } from '../../visits/useVisit';
import type { By } from '../columnsOf';
import { type Place, type Proposal, placeOf } from './Proposal';
import { type Spot, stepSpot } from './stepSpot';

type Carrying = {
  /** The visit that is carried; null for none. */
  readonly id: string | null;
  readonly by: By;
  readonly columns: readonly string[];
  readonly hours: { readonly from: number; readonly to: number };
  readonly onSpot: (spot: Spot) => void;
  readonly onPropose: (proposal: Proposal) => void;
  readonly onStop: () => void;
};

/**
 * Carries a visit over days and weeks: the keys move it, a click or Enter proposes a place. Until that is confirmed
 * it stays where it is.
 */
export function useCarry(carrying: Carrying) {
  const { id, by, columns } = carrying;
  const { zone } = useFormats();
  const { data: visit } = useVisit(id);
  const [moved, setMoved] = useState<{ id: string; spot: Spot } | null>(null);
  const from = useMemo(() => (id && visit?.id === id ? placeOf(visit) : null), [id, visit]);
  const spot = useMemo(() => {
    if (moved && moved.id === id) return within(moved.spot, columns);
    return from ? within(spotOf(from, by, zone), columns) : null;
  }, [moved, id, from, by, zone, columns]);

  const proposeAt = useCallback(
    (startsAt: string, columnId: string | null) => {
      if (!visit || !from) return;
      const specialistId = by === 'specialist' ? (columnId ?? from.specialistId) : from.specialistId;
      const roomId = by === 'room' ? (columnId ?? from.roomId) : from.roomId;
      carrying.onPropose({ visit, from, to: { ...from, startsAt, specialistId, roomId } });
    },
    [visit, from, by, carrying],
  );
  const place = useCallback(() => {
    if (spot) proposeAt(new Date(instantAt(spot.day, spot.minute, zone)).toISOString(), spot.columnId);
  }, [spot, proposeAt, zone]);

  const press = (event: KeyboardEvent) => {
    if (!spot || !from || isElsewhere(event)) return;
    const next = stepSpot(spot, event.key, { columns, hours: carrying.hours, minutes: from.minutes });
    if (next) {
      setMoved({ id: id ?? '', spot: next });
      carrying.onSpot(next);
    } else if (event.key === 'Enter') place();
    else if (event.key === 'Escape') carrying.onStop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (!id) return;
    const listen = (event: KeyboardEvent) => latest.current(event);
    globalThis.addEventListener('keydown', listen, true);
    return () => globalThis.removeEventListener('keydown', listen, true);
  }, [id]);
  return { visit: from ? (visit ?? null) : null, from, spot, proposeAt, place };
}

function spotOf({ startsAt, specialistId, roomId }: Place, by: By, zone: string): Spot {
  return { ...wallClock(startsAt, zone), columnId: by === 'room' ? roomId : specialistId };
}

const within = (spot: Spot, columns: readonly string[]): Spot =>
  columns.includes(spot.columnId) ? spot : { ...spot, columnId: columns[0] ?? spot.columnId };

/** Keys that belong to something else: a field, a dialog, tabs, or a button that Enter presses. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return true;
  if (isTyping(event.target) || document.querySelector('[aria-modal="true"]')) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest('[role="tablist"], [role="radiogroup"], select')) return true;
  return event.key === 'Enter' && event.target.closest('a, button:not([data-visit])') !== null;
}
