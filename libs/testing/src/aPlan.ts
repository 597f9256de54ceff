import type { Plan } from '@stratum/timeline';

/** A plan of some courses, with whatever else a test wants to say about it. */
export function aPlan(
  courses: readonly Pick<Plan, 'sessions' | 'gaps'>[] = [],
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
