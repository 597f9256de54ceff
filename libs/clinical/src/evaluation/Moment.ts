import type { Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';

/** A patient on a day, seen by a clinic: what evaluations of different protocols share. */
export interface Moment {
  readonly on: Day;
  readonly dayAfter: Day;
  /** Completed years on that day. */
  readonly age: number;
  readonly concerns: ReadonlySet<ConcernCode>;
  readonly input: AdviceInput;
  readonly rulebook: Rulebook;
  readonly policy: ClinicPolicy;
}
