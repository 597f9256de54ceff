import type { Day } from '@stratum/calendar';
import type { Depth } from '../catalogue/Protocol.js';
import type { FillerArea } from '../vocabulary/Area.js';
import type { Finding } from './Finding.js';
import type { Verdict } from './Verdict.js';

/** One protocol of the catalogue with its verdict and every finding behind it, gravest first. */
export interface ProtocolAdvice {
  readonly code: string;
  readonly kind: 'peel' | 'filler';
  readonly depth?: Depth;
  readonly area?: FillerArea;
  readonly verdict: Verdict;
  /** For `defer` the first allowed day, null while it waits for something to heal; null for every other verdict. */
  readonly until: Day | null;
  readonly findings: readonly Finding[];
}
