import type { Day } from '@stratum/calendar';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Figure } from '../catalogue/Figure.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Phototype } from '../vocabulary/Phototype.js';
import type { Occurrence } from './Occurrence.js';

/** One protocol, in one place, on one day, for a patient of whom everything asked is known. */
export interface Situation {
  readonly protocol: Protocol;
  readonly area: Area;
  readonly on: Day;
  /** Completed years on that day. */
  readonly age: number;
  readonly phototype: Phototype;
  readonly concerns: ReadonlySet<ConcernCode>;
  readonly policy: ClinicPolicy;
  /** The fact where it holds, null where the answer is no. */
  readonly occurrence: (fact: FactCode) => Occurrence | null;
  /** A number of the rule's own sheet, or of another rule's that it shares. Throws {@link MissingFigure}. */
  readonly figure: (name: string, rule?: string) => Figure;
}
