import type { Forbidden, Gap, NotBefore, Separation } from '@stratum/timeline';

/** The constraints between the sessions of a plan, as stored with it. Session ids are those of `plan_sessions`. */
export interface PlanConstraints {
  gaps: readonly Gap[];
  separations: readonly Separation[];
  notBefore: readonly NotBefore[];
  /** Days on which findings put a treatment off, by course. */
  forbidden: readonly Forbidden[];
  startIdeal: Readonly<Record<string, string>>;
}
