import type { Gap, Rule, Separation } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';

/** From, to, rule, at least, ideal, at most; the first three are places in the lists beside it. */
export type PackedGap = readonly [number, number, number, number, number | null, number | null];

/** One session, the other, rule, days if the one comes first, if the other does, which came first. */
export type PackedSeparation = readonly [number, number, number, number, number, number | null];

/**
 * The constraints of a plan as they are stored: every session and rule is written once and named by its place. Gaps and
 * separations are a square of the sessions and repeat their rules, which made them four fifths of a stored plan.
 * What was stored before there was this form stands there as it is.
 */
export interface PackedConstraints extends Omit<PlanConstraints, 'gaps' | 'separations'> {
  readonly nodes?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly gaps: readonly (PackedGap | Gap)[];
  readonly separations: readonly (PackedSeparation | Separation)[];
}
