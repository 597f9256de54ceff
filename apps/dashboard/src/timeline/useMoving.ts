import type { Day } from '@stratum/calendar';
import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react';
import { dayOf } from './dayOf';
import type { Scale } from './Scale';
import type { TimelineSession } from './types';

/** `done` is false while the hand is still on it. */
export type OnMove = (sessionId: string, day: Day, done: boolean) => void;

const SLACK = 4;

/** Drags a session along its lane, by mouse, pen or finger. A press without a move stays a press. */
export function useMoving(svg: RefObject<SVGSVGElement | null>, scale: Scale, onMove: OnMove | undefined) {
  const moved = useRef(false);
  const start = (session: TimelineSession) => (event: ReactPointerEvent<SVGGElement>) => {
    moved.current = false;
    if (!onMove || !isMovable(session) || event.button !== 0) return;
    const startX = event.clientX;
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    let day = dayOf(session);
    const follow = (now: PointerEvent) => {
      if (!moved.current && Math.abs(now.clientX - startX) < SLACK) return;
      moved.current = true;
      const next = scale.dayAt(now.clientX - left);
      if (next !== day) onMove(session.id, next, false);
      day = next;
    };
    const stop = () => {
      globalThis.removeEventListener('pointermove', follow);
      globalThis.removeEventListener('pointerup', stop);
      globalThis.removeEventListener('pointercancel', stop);
      if (moved.current && day) onMove(session.id, day, true);
    };
    globalThis.addEventListener('pointermove', follow);
    globalThis.addEventListener('pointerup', stop);
    globalThis.addEventListener('pointercancel', stop);
  };
  return { start, wasMoved: () => moved.current };
}

/** What was done or skipped stays where it is. */
export function isMovable(session: TimelineSession): boolean {
  return session.state !== 'done' && session.state !== 'skipped';
}
