import type { Day } from '@stratum/calendar';
import type { Evidence } from '../catalogue/Figure.js';
import type { Params } from '../vocabulary/Params.js';

export type CareKind = 'preparation' | 'aftercare' | 'follow-up';

/** Something that the patient does or that the clinic does for them on days around one session. */
export interface CareStep {
  readonly code: string;
  readonly kind: CareKind;
  readonly sessionId: string;
  readonly from: Day;
  /** Included; the same day as `from` where it is one day. */
  readonly until: Day;
  /** Whether the session has its day; otherwise the step is counted from the ideal one and moves with it. */
  readonly settled: boolean;
  readonly source: string;
  readonly evidence: Evidence;
  readonly params: Params;
}
