export type InvalidPlanReason =
  | 'session-twice'
  | 'unknown-session'
  | 'day-missing'
  | 'gap-negative'
  | 'gap-to-itself'
  | 'gap-missing'
  | 'unknown-course';

/** Thrown where a plan contradicts itself as data: the caller's mistake, not a conflict of rules. */
export class InvalidPlan extends Error {
  readonly code = 'invalid_plan';
  constructor(
    readonly reason: InvalidPlanReason,
    /** The session it is about, or the course. */
    readonly session: string,
  ) {
    super(`the plan is not valid: ${reason} (session ${session})`);
    this.name = 'InvalidPlan';
  }
}
