import type { Day } from '@stratum/calendar';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { wallClock } from '../../formats';
import { scale } from './scale';

type Wanted = {
  readonly day: Day;
  readonly days: readonly Day[];
  readonly today: Day;
  readonly zone: string;
  /** Minute of the day at which the grid begins. */
  readonly from: number;
  /** Names where a carried visit hovers. */
  readonly ghost: string | null;
};

const HOUR = 60;

/** Brings the hour that counts into sight, in a week the day that was asked for too, and what is carried. */
export function useScrollTo(root: RefObject<HTMLElement | null>, wanted: Wanted): void {
  const { day, days, today, zone, from, ghost } = wanted;
  const first = days[0];
  const begun = useRef(from);
  useLayoutEffect(() => {
    // Hours that are added above push nothing out of sight.
    if (root.current) root.current.scrollTop += (begun.current - from) * scale.minute;
    begun.current = from;
  }, [root, from]);
  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const now = wallClock(Date.now(), zone);
    const until = days.includes(today) ? Math.max(begun.current, now.minute - HOUR) : begun.current;
    box.scrollTop = (until - begun.current) * scale.minute;
  }, [root, first, days.length, today, zone]);
  useLayoutEffect(() => {
    const box = root.current;
    const head = box?.querySelector<HTMLElement>(`[data-day="${day}"]`);
    const corner = box?.querySelector<HTMLElement>('.grid-corner');
    if (box) box.scrollLeft = head ? head.offsetLeft - (corner?.offsetWidth ?? 0) : 0;
  }, [root, day, first, days.length]);
  useLayoutEffect(() => {
    if (ghost)
      root.current?.querySelector('.grid-carried')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [root, ghost, first]);
}
