import type { Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import type { Area } from '../vocabulary/Area.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';

/** What one evaluation is about: a protocol in a place on a day, for what is known of a patient. */
export interface Frame {
  readonly protocol: Protocol;
  readonly area: Area;
  readonly on: Day;
  readonly dayAfter: Day;
  /** Completed years on that day. */
  readonly age: number;
  readonly concerns: ReadonlySet<ConcernCode>;
  readonly input: AdviceInput;
  readonly rulebook: Rulebook;
  readonly policy: ClinicPolicy;
}
