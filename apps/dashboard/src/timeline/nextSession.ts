import { daysBetween } from '@stratum/calendar';
import { dayOf } from './dayOf';
import type { TimelineCourse, TimelineSession } from './types';

/** The session that an arrow key leads to: along the lane, or the nearest in time in the lane beside. */
export function nextSession(
  courses: readonly TimelineCourse[],
  from: string,
  key: string,
): TimelineSession | undefined {
  const lane = courses.findIndex((course) => course.sessions.some((session) => session.id === from));
  const sessions = courses[lane]?.sessions ?? [];
  const at = sessions.findIndex((session) => session.id === from);
  if (key === 'ArrowRight') return sessions[at + 1];
  if (key === 'ArrowLeft') return sessions[at - 1];
  if (key === 'Home') return sessions[0];
  if (key === 'End') return sessions.at(-1);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const here = sessions[at];
  const beside = step ? courses[lane + step]?.sessions : undefined;
  return here && beside ? nearest(beside, here) : undefined;
}

function nearest(sessions: readonly TimelineSession[], to: TimelineSession): TimelineSession | undefined {
  const day = dayOf(to);
  const far = (session: TimelineSession) => {
    const other = dayOf(session);
    return day && other ? Math.abs(daysBetween(day, other)) : Number.POSITIVE_INFINITY;
  };
  return [...sessions].sort((a, b) => far(a) - far(b))[0];
}
