import type { Day } from '@stratum/calendar';
import type { Figure } from '../catalogue/Figure.js';
import type { Params } from '../vocabulary/Params.js';
import type { Severity } from '../vocabulary/Severity.js';
import type { Topic } from './Topic.js';

/** What a rule makes of a situation. */
export interface Outcome {
  readonly severity: Severity;
  /** For a deferral: the first allowed day, null while it waits for something to heal. */
  readonly until?: Day | null;
  readonly params?: Params;
  /** The number it rests on, whose source and evidence are then the finding's. */
  readonly figure?: Figure;
  /** Source and evidence where they are the protocol's own rather than the rule's. */
  readonly basis?: Pick<Figure, 'source' | 'evidence'>;
  /** What led to it, when that is not the first topic the rule reads. */
  readonly from?: Topic;
}
