import type { Day } from '@stratum/calendar';
import type { RealignSettings } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { requireSession } from './requireSession.js';
import { requireUnderWay } from './requireUnderWay.js';

/**
 * Leaves one session out that nobody has booked; what follows it counts from the one before. Nothing left to do
 * completes a plan; with nothing done either it is stopped.
 * @param reason as it is kept with the event
 * @throws Problem 404, 409 `wrong_state`
 */
export function decideSkip(
  plan: StoredPlan,
  { sessionId, reason }: { readonly sessionId: string; readonly reason: string },
  today: Day,
  settings: RealignSettings,
): PlanChange {
  const { state } = requireSession(plan, sessionId);
  requireUnderWay(plan, 'skip');
  if (state !== 'planned') throw wrongState('session', state, 'skip');
  const skipped = { kind: 'skipped', session: sessionId } as const;
  const { plan: after, ...told } = decideRealignment(plan, [skipped], today, settings);
  const isNothing = after.sessions.every((session) => session.state === 'skipped');
  const decision = { ...told, plan: isNothing ? { ...after, state: 'stopped' as const } : after };
  return { kind: 'skipped', occurrence: { occurrences: [skipped], reason }, decision };
}
