import { invalid } from '../../../http/problems/invalid.js';
import type { AbsenceTimes } from './AbsenceTimes.js';

/**
 * An absence ends after it starts.
 * @throws Problem 400
 */
export function requireOrder({ startsAt, endsAt }: AbsenceTimes): void {
  if (Date.parse(startsAt) >= Date.parse(endsAt)) throw invalid({ endsAt: { code: 'ends_before_start' } });
}
