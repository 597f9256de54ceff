import type { Evidence } from './Figure.js';

/** Other numbers for one figure of a protocol or of the rules, or for both ends of a range, with where they come from. */
export interface ProposedFigure {
  /** Where it stands in the definition: `gapDays.shortest`, or `downtimeDays` for a range. */
  readonly name: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly source: string;
  readonly evidence: Evidence;
}
