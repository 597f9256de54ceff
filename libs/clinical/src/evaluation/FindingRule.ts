import type { Protocol } from '../catalogue/Protocol.js';
import type { RuleSheet } from '../catalogue/Rulebook.js';
import type { Severity } from '../vocabulary/Severity.js';
import type { Outcome } from './Outcome.js';
import type { Situation } from './Situation.js';
import type { Topic } from './Topic.js';

/**
 * One thing that can speak against, delay or qualify a treatment.
 * `assess` is called with everything in `reads` known; what is unknown is the runner's business.
 */
export interface FindingRule<Code extends string = string> {
  readonly code: Code;
  /** Everything it can become. */
  readonly severities: readonly Severity[];
  /** The topics it looks at, the one that leads to it first. When all facts among them are "no" it says nothing. */
  readonly reads: readonly Topic[];
  /** Other rules whose figures it counts with besides its own. */
  readonly figuresOf?: readonly string[];
  readonly appliesTo: (protocol: Protocol) => boolean;
  readonly assess: (situation: Situation) => Outcome | null;
  /** The first version of the rulebook that has its sheet; 1 when left out. Older ones say nothing about it. */
  readonly since?: number;
  /** Its row of the guideline: the seed of the rulebook's versioned sheet. */
  readonly seed: RuleSheet;
}
