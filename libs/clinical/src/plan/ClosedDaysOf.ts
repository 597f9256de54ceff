import type { Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';

/** What closed days are looked for about. */
export interface ClosedDaysOf {
  readonly protocol: Protocol;
  readonly known: AdviceInput;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
  readonly area?: Area;
  /** The days looked at, both ends included. */
  readonly from: Day;
  readonly to: Day;
}
