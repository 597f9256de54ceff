import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';

/**
 * Ends the pause of a plan today: its sessions have windows again, but for those that something else holds.
 * @throws Problem 409 `wrong_state`
 */
export function decideResume(plan: StoredPlan, today: Day, settings: RealignSettings): PlanChange {
  if (plan.state !== 'paused') throw wrongState('plan', plan.state, 'resume');
  const resumed = { kind: 'resumed', from: today } as const;
  const { plan: goesOn, ...told } = decideRealignment(plan, [resumed], today, settings);
  const decision = { ...told, plan: { ...goesOn, state: 'approved' as const } };
  return { kind: 'resumed', occurrence: { occurrences: [resumed] }, decision };
}
