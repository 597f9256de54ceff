import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { undecided } from '../../features/plans/reopenings/reopeningsColumn.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import { type Realigned } from '../realignPlan/Realigned.js';
import { saveRealigned } from '../realignPlan/saveRealigned.js';

/** What asked whether a plan keeps earlier versions, and why it does. */
export interface Kept {
  readonly ids: readonly string[];
  readonly reason: string | null;
}

/** `$3`: what it would be asked for still. */
const STILL_ASKED = /* sql */ `
  select from plans p join plan_reopenings o on ${undecided}
  where p.clinic_id = $1 and p.id = $2 and jsonb_path_exists(o.news, '$[*] ? (@.code == $code)', $3)`;

/**
 * Lets the sessions of a plan be booked by the versions that it has, because a specialist means it.
 * @returns null where nothing asked for that, or something still does
 */
export async function keepVersions(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { ids, reason }: Kept,
  { today, at }: Moment,
): Promise<Realigned | null> {
  if (ids.length === 0) return null;
  const open = await tx.query(STILL_ASKED, [
    actor.clinicId,
    plan.id,
    JSON.stringify({ code: versionConflict }),
  ]);
  if (open.length > 0) return null;
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const lifted = { kind: 'finding-lifted', finding: versionConflict } as const;
  const decision = decideRealignment(plan, [lifted], today, { askBeyond: longGapFactor.value });
  if (!decision.happened) return null;
  const occurrence = { occurrences: [lifted], reason, decides: ids };
  return saveRealigned(tx, actor, plan, decision, { kind: 'versions-kept', occurrence, now: at });
}
