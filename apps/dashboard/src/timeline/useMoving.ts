import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react';
import { dayOf } from './dayOf';
import { edgeScroll } from './edgeScroll';
import { isMovable } from './isMovable';
import type { Moving } from './Moving';
import type { Scale } from './Scale';
import type { TimelineSession } from './types';
import { type Touched, useKeepFinger } from './useKeepFinger';
import { whileDown } from './whileDown';

/** Pixels that a hand may tremble before a press becomes a move; a finger trembles more. */
const SLACK = { mouse: 4, touch: 9 } as const;

/**
 * Drags a session along its lane, by mouse, pen or finger; Escape, or a finger that turns to scrolling, puts it
 * back. A press without a move stays a press.
 */
export function useMoving(svg: RefObject<SVGSVGElement | null>, scale: Scale, moving: Moving | undefined) {
  const moved = useRef(false);
  const touched = useRef<Touched>(null);
  useKeepFinger(svg, touched);
  const start = (session: TimelineSession) => (event: ReactPointerEvent<SVGGElement>) => {
    moved.current = false;
    const first = dayOf(session);
    if (!moving || !first || !isMovable(session) || event.button !== 0) return;
    const left = () => svg.current?.getBoundingClientRect().left ?? 0;
    const slack = event.pointerType === 'touch' ? SLACK.touch : SLACK.mouse;
    const startX = event.clientX;
    touched.current = { x: startX, y: event.clientY };
    // The mark stays under the hand where it was taken, not with its middle.
    const grip = startX - left() - scale.x(first);
    let at = startX;
    let day = first;
    const follow = () => {
      const next = scale.dayAt(at - left() - grip);
      if (next !== day) moving.hold(session.id, next);
      day = next;
    };
    const edge = edgeScroll(svg.current?.parentElement ?? null, follow);
    whileDown({
      move: (clientX) => {
        at = clientX;
        if (!moved.current && Math.abs(at - startX) < slack) return;
        if (!moved.current) moving.hold(session.id, day);
        moved.current = true;
        edge.at(at);
        follow();
      },
      end: (kept) => {
        edge.stop();
        touched.current = null;
        if (!moved.current) return;
        if (kept) moving.drop();
        else moving.cancel();
      },
      isHeld: () => moved.current,
    });
  };
  return { start, wasMoved: () => moved.current };
}
