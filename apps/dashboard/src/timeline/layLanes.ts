import { daysBetween } from '@stratum/calendar';
import { dayOf } from './dayOf';
import type { TimelineCourse, TimelineSession } from './types';

export type Place = {
  readonly session: TimelineSession;
  /** Middle of the mark, of its window beside it, and the foot of its label. */
  readonly y: number;
  readonly windowY: number;
  readonly labelY: number;
};
export type Lane = {
  readonly course: TimelineCourse;
  readonly y: number;
  readonly height: number;
  readonly places: readonly Place[];
};

/** Pixels between neighbours below which a course takes two rows, marks going up and down like a wave. */
const TIGHT = 54;

/**
 * Where the lanes and their sessions stand, from `top` downwards. A crowded course is taller.
 * @param instead the same courses as they would be: drawn in the places of those they stand for
 */
export function layLanes(
  courses: readonly TimelineCourse[],
  perDay: number,
  top: number,
  instead: readonly TimelineCourse[] = courses,
): Lane[] {
  const lanes: Lane[] = [];
  let y = top;
  for (const [index, course] of courses.entries()) {
    const tight = tightest(course) * perDay < TIGHT;
    const height = tight ? 138 : 92;
    const { sessions } = instead[index] ?? course;
    const places = sessions.map((session, place) => placeOf(session, place, y, tight));
    lanes.push({ course, y, height, places });
    y += height;
  }
  return lanes;
}

function placeOf(session: TimelineSession, index: number, top: number, tight: boolean): Place {
  if (!tight) return { session, y: top + 28, windowY: top + 54, labelY: top + 80 };
  return index % 2 === 0
    ? { session, y: top + 53, windowY: top + 30, labelY: top + 19 }
    : { session, y: top + 85, windowY: top + 108, labelY: top + 129 };
}

function tightest(course: TimelineCourse): number {
  const days = course.sessions.flatMap((session) => dayOf(session) ?? []).sort();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}
