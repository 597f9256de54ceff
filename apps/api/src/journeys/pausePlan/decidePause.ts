import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import type { PauseBody } from './PauseBody.js';

/**
 * Lets an approved plan rest until it is resumed.
 * @param decides ids of reopenings that are decided with it, to be decided again when it is taken back
 * @throws Problem 400 on a day that is over, 409 `wrong_state`
 */
export function decidePause(
  plan: StoredPlan,
  { from, reason, decides }: PauseBody & { readonly decides: readonly string[] },
  today: Day,
  settings: RealignSettings,
): PlanChange {
  if (plan.state !== 'approved') throw wrongState('plan', plan.state, 'pause');
  const first = from ?? today;
  if (first < today) throw invalid({ from: { code: 'in_the_past' } });
  const paused = { kind: 'paused', from: first } as const;
  const { plan: rests, ...told } = decideRealignment(plan, [paused], today, settings);
  const decision = { ...told, plan: { ...rests, state: 'paused' as const } };
  return { kind: 'paused', occurrence: { occurrences: [paused], reason, decides }, decision };
}
