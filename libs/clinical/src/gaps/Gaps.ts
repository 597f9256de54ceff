import type { Evidence } from '../catalogue/Figure.js';
import type { Rhythm } from '../catalogue/Protocol.js';
import type { Params } from '../vocabulary/Params.js';

/** One reason behind a gap. */
export interface GapReason {
  readonly code:
    | 'agent-shortest'
    | 'skin-healed'
    | 'half-cycle'
    | 'whole-cycles'
    | 'half-not-possible'
    | 'recommended-high'
    | 'half-cycle-beyond-ideal'
    | 'outside-trials'
    | 'material';
  readonly params: Params;
  readonly source: string;
  readonly evidence: Evidence;
}

/** Days from one session to the next. The shortest is hard; beyond the longest it is drift. */
export interface Gaps {
  readonly shortest: number;
  readonly ideal: number;
  readonly longest: number;
  /** Whether the ideal lies outside the range that trials used; the plan says so beside the date. */
  readonly outsideTrials: boolean;
  /** The rhythm the gaps follow: whole where half was asked for and the agent does not allow it; null for fillers. */
  readonly rhythm: Rhythm | null;
  readonly because: readonly GapReason[];
}
