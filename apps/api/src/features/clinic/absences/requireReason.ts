import { leavingReason } from '../../../database/leavingReason.js';
import { invalid } from '../../../http/problems/invalid.js';
import type { AbsenceTimes } from './AbsenceTimes.js';

/**
 * Nobody leaves for good by what is written as the reason of an absence: that is said where its visits are seen to.
 * @throws Problem 400
 */
export function requireReason({ reason }: Pick<AbsenceTimes, 'reason'>): void {
  if (reason === leavingReason) throw invalid({ reason: { code: 'not_a_choice' } });
}
