import type { Day } from '@stratum/calendar';
import { invalid } from '../../http/problems/invalid.js';

/**
 * An event may have begun, but is not over.
 * @throws Problem 400 on `to`
 */
export function requireDays({ from, to }: { from: Day; to: Day }, today: Day): void {
  if (to < from) throw invalid({ to: { code: 'ends_before_start' } });
  if (to < today) throw invalid({ to: { code: 'in_the_past' } });
}
