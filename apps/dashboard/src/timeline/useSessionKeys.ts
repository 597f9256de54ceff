import { addDays } from '@stratum/calendar';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { dayOf } from './dayOf';
import { nextSession } from './nextSession';
import type { TimelinePlan, TimelineSession } from './types';
import { isMovable, type OnMove } from './useMoving';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

type Doing = { toggle: (sessionId: string) => void; onMove: OnMove | undefined };

/** The keyboard in the picture: one stop for Tab, arrows between sessions, Enter opens, Shift moves by a day. */
export function useSessionKeys(plan: TimelinePlan, svg: RefObject<SVGSVGElement | null>, doing: Doing) {
  const [focused, setFocused] = useState<string>();
  const sessions = plan.courses.flatMap((course) => course.sessions);
  const stop = sessions.some(({ id }) => id === focused) ? focused : firstOpen(sessions)?.id;

  const go = (next: TimelineSession | undefined) => {
    if (!next) return false;
    setFocused(next.id);
    svg.current?.querySelector<SVGGElement>(`[data-session="${next.id}"]`)?.focus();
    return true;
  };
  const move = (session: TimelineSession | undefined, event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const day = session && dayOf(session);
    if (!doing.onMove || !session || !day || !step || !event.shiftKey || !isMovable(session)) return false;
    doing.onMove(session.id, addDays(day, step), true);
    return true;
  };
  const press = (id: string) => (event: KeyboardEvent) => {
    const opens = event.key === 'Enter' || event.key === ' ';
    if (opens) doing.toggle(id);
    const session = sessions.find((one) => one.id === id);
    if (opens || move(session, event) || go(nextSession(plan.courses, id, event.key))) event.preventDefault();
  };
  return { stop, setFocused, press };
}

/** The session that the Tab key meets first: the next one that is still open. */
function firstOpen(sessions: readonly TimelineSession[]): TimelineSession | undefined {
  return sessions.find((session) => session.state === 'planned' || session.state === 'booked') ?? sessions[0];
}
