import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';

/** Whatever of a plan the ties between its sessions hang on. */
export type Tied = Pick<StoredPlan, 'courses' | 'sessions'>;

/** The sessions of a course that take place, by their places. */
export const sessionsIn = ({ sessions }: Tied, courseId: string): readonly StoredSession[] =>
  sessions
    .filter((one) => one.courseId === courseId && one.state !== 'skipped')
    .sort((a, b) => a.ordinal - b.ordinal);
