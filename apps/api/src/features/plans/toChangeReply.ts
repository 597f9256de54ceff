import type { Window } from '@stratum/timeline';
import type { RuleMask } from './ruleMask.js';
import type { StoredChange } from './StoredChange.js';
import type { WindowChangeReply } from './WindowChangeReply.js';
import { whenceOf } from './whenceOf.js';

/** One session that moved, as it is told: before, after, and the rule that holds it now. */
export const toChangeReply = (
  { session, before, after, rule }: StoredChange,
  mask: RuleMask,
): WindowChangeReply => ({
  ...{ sessionId: session, before: daysOf(before), after: daysOf(after), rule: mask.rule(rule) },
  ...whenceOf(after, rule, mask),
});

const daysOf = ({ earliest, ideal, latest }: Pick<Window, 'earliest' | 'ideal' | 'latest'>) => ({
  earliest,
  ideal,
  latest,
});
