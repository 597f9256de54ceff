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

/** Where the lanes and their sessions stand, from `top` downwards. A crowded course is taller. */
export function layLanes(courses: readonly TimelineCourse[], perDay: number, top: number): Lane[] {
  const lanes: Lane[] = [];
  let y = top;
  for (const course of courses) {
    const tight = tightest(course) * perDay < TIGHT;
    const height = tight ? 138 : 92;
    const places = course.sessions.map((session, index) => placeOf(session, index, y, tight));
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
