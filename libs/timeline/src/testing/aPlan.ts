import { addDays, type Day } from '@stratum/calendar';
import type { Gap } from '../Gap.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import type { Rule } from '../Rule.js';

export const aRule = (code: string): Rule => ({ code, version: '1' });

/** `'2026-03-02'` is done, `'booked 2026-03-17'` is booked, null is planned, `'skipped'` is skipped. */
export type Told = string | null;

/** One course of sessions `<course>1`, `<course>2`, … with the same gap between neighbours. */
export function aCourse(
  courseId: string,
  told: readonly Told[],
  gap: { atLeast: number; ideal: number | null; atMost: number | null } = {
    atLeast: 14,
    ideal: 15,
    atMost: 30,
  },
): Pick<Plan, 'sessions' | 'gaps'> {
  const sessions = told.map((text, i): PlanSession => {
    const id = `${courseId}${i + 1}`;
    const state =
      text === null ? 'planned' : text === 'skipped' ? text : text.startsWith('booked') ? 'booked' : 'done';
    const on = state === 'planned' || state === 'skipped' ? null : (text?.slice(-10) as Day);
    return { id, courseId, ordinal: i + 1, kind: 'treatment', state, on };
  });
  const gaps = sessions
    .slice(1)
    .map(
      (to, i): Gap => ({ from: `${courseId}${i + 1}`, to: to.id, ...gap, rule: aRule(`${courseId}-gap`) }),
    );
  return { sessions, gaps };
}

/** Courses in one plan, with whatever else it says. */
export function aPlan(
  courses: readonly Pick<Plan, 'sessions' | 'gaps'>[],
  more: Partial<Omit<Plan, 'sessions' | 'gaps'>> = {},
): Plan {
  return {
    sessions: courses.flatMap(({ sessions }) => sessions),
    gaps: courses.flatMap(({ gaps }) => gaps),
    separations: [],
    notBefore: [],
    forbidden: [],
    ...more,
  };
}

/** Booked days `days` apart. */
export const bookedEvery = (first: Day, days: number, count: number): readonly Told[] =>
  Array.from({ length: count }, (_, i) => `booked ${addDays(first, i * days)}`);
