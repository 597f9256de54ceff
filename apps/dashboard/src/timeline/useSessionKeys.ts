import { addDays } from '@stratum/calendar';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { dayOf } from './dayOf';
import { isMovable } from './isMovable';
import type { Held, Moving } from './Moving';
import { nextSession } from './nextSession';
import type { TimelinePlan, TimelineSession } from './types';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -7,
  PageDown: 7,
};

type Doing = {
  toggle: (sessionId: string) => void;
  moving: Moving | undefined;
  held: Held | undefined;
};

/**
 * The keyboard in the picture: one stop for Tab, arrows between sessions, Enter opens. M takes a session up; then
 * arrows move it by a day, with Shift by a week, Enter lets go, Escape puts it back.
 */
export function useSessionKeys(plan: TimelinePlan, svg: RefObject<SVGSVGElement | null>, doing: Doing) {
  const { toggle, moving, held } = doing;
  const [focused, setFocused] = useState<string>();
  const sessions = plan.courses.flatMap((course) => course.sessions);
  const stop = sessions.some(({ id }) => id === focused) ? focused : firstOpen(sessions)?.id;

  const go = (next: TimelineSession | undefined) => {
    if (!next) return false;
    setFocused(next.id);
    svg.current?.querySelector<SVGGElement>(`[data-session="${next.id}"]`)?.focus();
    return true;
  };
  const carry = (session: TimelineSession, event: KeyboardEvent): boolean => {
    const day = held?.sessionId === session.id ? held.day : undefined;
    if (!moving || day === undefined) return false;
    const step = STEPS[event.key];
    if (step) moving.hold(session.id, addDays(day, event.shiftKey && Math.abs(step) === 1 ? step * 7 : step));
    else if (event.key === 'Enter' || event.key === ' ') moving.drop();
    else if (event.key === 'Escape') moving.cancel();
    else return event.key.startsWith('Arrow');
    return true;
  };
  const takeUp = (session: TimelineSession, event: KeyboardEvent): boolean => {
    const day = dayOf(session);
    const step = event.shiftKey ? STEPS[event.key] : undefined;
    const plain = event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!moving || !day || !isMovable(session) || !(plain || step)) return false;
    moving.hold(session.id, addDays(day, step ?? 0));
    return true;
  };
  const press = (id: string) => (event: KeyboardEvent) => {
    const session = sessions.find((one) => one.id === id);
    if (!session) return;
    if (carry(session, event) || takeUp(session, event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const opens = event.key === 'Enter' || event.key === ' ';
    if (opens) toggle(id);
    if (opens || go(nextSession(plan.courses, id, event.key))) event.preventDefault();
  };
  return { stop, setFocused, press };
}

/** The session that the Tab key meets first: the next one that is still open, in whichever lane. */
function firstOpen(sessions: readonly TimelineSession[]): TimelineSession | undefined {
  const open = sessions.filter(({ state }) => state === 'planned' || state === 'booked');
  const dayIn = (session: TimelineSession) => dayOf(session) ?? '9999-12-31';
  return [...open].sort((a, b) => dayIn(a).localeCompare(dayIn(b)))[0] ?? sessions[0];
}
