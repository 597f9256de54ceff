import type { Day } from '@stratum/calendar';
import type { Evidence } from '../catalogue/Figure.js';
import type { Layer } from '../concerns/ConcernRow.js';
import type { ProtocolAdvice } from '../evaluation/ProtocolAdvice.js';
import type { Cycle } from '../gaps/cycleOf.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';

export type Modality = 'peel' | 'filler' | 'both' | 'consultation';

/** Why a modality: what a concern calls for, and what stands in its way when all of that is blocked. */
export interface Because {
  readonly concern: ConcernCode;
  readonly layer: Layer;
  /** Codes of protocols and of what is done outside of them, best first. */
  readonly option: readonly string[];
  readonly evidence: Evidence;
  readonly source: string;
  /** Codes of the findings that block every protocol this concern calls for; empty while one is possible. */
  readonly blockedBy: readonly string[];
}

export interface Recommendation {
  readonly modality: Modality;
  readonly because: readonly Because[];
  /** Concerns to be talked over, whatever the modality. */
  readonly consult: readonly ConcernCode[];
  /** Only where everything called for is deferred: the first possible day, null while it waits for healing. */
  readonly from?: Day | null;
}

/** What follows from what is known. A specialist decides. */
export interface Advice {
  readonly cycle: Cycle;
  readonly recommendation: Recommendation;
  readonly protocols: readonly ProtocolAdvice[];
}
