import type { Day } from '@stratum/calendar';
import type { Evidence } from '../catalogue/Figure.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import type { Params } from '../vocabulary/Params.js';
import type { Severity } from '../vocabulary/Severity.js';

/** What led to a finding: an answer, a trait of the patient, or the protocol itself. */
export interface FindingOrigin {
  readonly kind: 'fact' | 'phototype' | 'age' | 'concern' | 'protocol';
  readonly code: string;
  readonly answer: FactAnswer | number | null;
}

/**
 * One thing that speaks against, delays or qualifies a treatment.
 * `needs-answer` is no severity of a rule: it stands where an answer is missing that could block or defer.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity | 'needs-answer';
  /** The first allowed day of a deferral; null while it waits for something to heal, and for other severities. */
  readonly until: Day | null;
  readonly from: FindingOrigin;
  readonly source: string;
  readonly evidence: Evidence;
  readonly params: Params;
}
