import type { Day } from '@stratum/calendar';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Phototype } from '../vocabulary/Phototype.js';

/** What is known of a patient's skin, wishes and health. */
export interface Known {
  /** Null while no specialist has said: never taken as suitable. */
  readonly phototype: Phototype | null;
  readonly concerns: readonly ConcernCode[];
  readonly facts: Readonly<Partial<Record<FactCode, KnownFact>>>;
}

/** Everything that advice is drawn from. */
export interface AdviceInput extends Known {
  /** The day on which this is known; a "yes" without a day counts as of it. */
  readonly today: Day;
  readonly born: Day;
  /** Facts not listed are answered no; without it they are unknown. */
  readonly otherwise?: 'no';
}
