import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { planConflict } from '../../features/plans/planConflict.js';
import { undecided } from '../../features/plans/reopenings/reopeningsColumn.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideRealignment, type RealignmentDecision } from '../realignPlan/decideRealignment.js';
import { type Realigned } from '../realignPlan/Realigned.js';
import { saveRealigned } from '../realignPlan/saveRealigned.js';

/** What asked whether a plan keeps earlier versions, and why it does. */
export interface Kept {
  readonly ids: readonly string[];
  readonly reason: string | null;
}

/** `$3`: what it would be asked for still; `$4`: what is being decided on. */
const STILL_ASKED = /* sql */ `
  select from plans p join plan_reopenings o on ${undecided}
  where p.clinic_id = $1 and p.id = $2 and jsonb_path_exists(o.news, '$[*] ? (@.code == $code)', $3)
    and o.id <> all($4)`;

const lifted = { kind: 'finding-lifted', finding: versionConflict } as const;

/**
 * What becomes of a plan whose sessions may be booked by the versions that it has.
 * @param leftOut reopenings that do not ask for it any more
 * @returns null where nothing asked for that, or something still does
 */
export async function decideKept(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  ids: readonly string[],
  { today, leftOut }: { readonly today: Day; readonly leftOut: readonly string[] },
): Promise<RealignmentDecision | null> {
  if (ids.length === 0) return null;
  const code = JSON.stringify({ code: versionConflict });
  const open = await tx.query(STILL_ASKED, [actor.clinicId, plan.id, code, leftOut]);
  if (open.length > 0) return null;
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const decision = decideRealignment(plan, [lifted], today, { askBeyond: longGapFactor.value });
  return decision.happened ? decision : null;
}

/**
 * Lets the sessions of a plan be booked by the versions that it has, because a specialist means it.
 * @returns null where nothing asked for that, or something still does
 * @throws Problem 409 `plan_conflict` where not even those leave it a day
 */
export async function keepVersions(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { ids, reason }: Kept,
  { today, at }: Moment,
): Promise<Realigned | null> {
  const decision = await decideKept(tx, actor, plan, ids, { today, leftOut: ids });
  if (decision === null) return null;
  if (decision.conflict.length > 0) throw planConflict(decision.conflict);
  const occurrence = { occurrences: [lifted], reason, decides: ids };
  return saveRealigned(tx, actor, plan, decision, { kind: 'versions-kept', occurrence, now: at });
}
