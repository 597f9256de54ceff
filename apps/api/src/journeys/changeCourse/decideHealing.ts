import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import type { HealedLateBody } from './HealedLateBody.js';
import { requireSession } from './requireSession.js';
import { requireUnderWay } from './requireUnderWay.js';

/**
 * Tells a plan that the skin needs longer after a session that was done: whatever follows it, and whatever keeps a
 * distance from it, waits until then.
 * @throws Problem 400 on the day, 404, 409 `wrong_state`
 */
export function decideHealing(
  plan: StoredPlan,
  { sessionId, until, note }: HealedLateBody & { readonly sessionId: string },
  today: Day,
  settings: RealignSettings,
): PlanChange {
  const { state, doneOn } = requireSession(plan, sessionId);
  requireUnderWay(plan, 'healed-late');
  if (state !== 'done' || doneOn === null) throw wrongState('session', state, 'healed-late');
  if (until <= doneOn) throw invalid({ until: { code: 'ends_before_start' } });
  const healed = { kind: 'healed-late', session: sessionId, until } as const;
  const decision = decideRealignment(plan, [healed], today, settings);
  return { kind: 'healed-late', occurrence: { occurrences: [healed], note: note ?? null }, decision };
}
