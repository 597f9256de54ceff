import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { Realigned } from '../realignPlan/Realigned.js';
import { saveRealigned } from '../realignPlan/saveRealigned.js';

/** No day lies after it: whoever works until then has not left. */
const NEVER = '9999-12-31';

/**
 * Takes the flags off that sessions of a locked plan have because their specialist was to leave.
 * @returns what changed; null where none of them is flagged
 */
export async function clearUnstaffed(
  tx: EntityManager,
  actor: Actor,
  { planId, sessions }: { readonly planId: string; readonly sessions: readonly string[] },
  { today, at }: Moment,
): Promise<Realigned | null> {
  const plan = await loadPlan(tx, actor.clinicId, planId);
  const { unstaffed = [] } = plan.constraints;
  const flagged = unstaffed.map(({ session }) => session).filter((id) => sessions.includes(id));
  if (flagged.length === 0) return null;
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const occurrence = { kind: 'specialist-left', sessions: flagged, lastDay: NEVER } as const;
  const decision = decideRealignment(plan, [occurrence], today, { askBeyond: longGapFactor.value });
  const told = { kind: 'specialist-back', occurrence: { occurrences: [occurrence] }, now: at };
  return saveRealigned(tx, actor, plan, decision, told);
}
