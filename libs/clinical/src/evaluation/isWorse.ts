import { severityRank } from '../vocabulary/Severity.js';
import type { Outcome } from './Outcome.js';

/** No outcome is -1; then as severities are ranked. */
export const rankOf = (outcome: Outcome | null): number =>
  outcome === null ? -1 : severityRank(outcome.severity);

/** Orders outcomes by gravity, deferrals of one gravity by how long they last; waiting for healing lasts longest. */
export function isWorse(a: Outcome | null, b: Outcome | null): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b);
  if (a === null || b === null || b.until === null) return false;
  return a.until === null || (a.until ?? '') > (b.until ?? '');
}
