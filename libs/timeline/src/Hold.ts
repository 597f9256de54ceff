import type { Forbidden } from './Forbidden.js';

/**
 * Days on which something keeps sessions from taking place until somebody lifts it: a pause, a new finding.
 * While nobody knows when it ends, the sessions that have no day left because of it wait: they have no
 * window and bind nobody, and the rest of the plan goes on. A `forbidden` without an end is a conflict instead.
 */
export interface Hold extends Forbidden {
  /** What lifts it again names it. */
  readonly id: string;
}
