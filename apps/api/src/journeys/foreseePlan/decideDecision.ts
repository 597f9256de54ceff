import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Decision } from '../../features/plans/reopenings/closeReopenings.js';
import { loadUndecided } from '../../features/plans/reopenings/loadUndecided.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';
import { checkAcceptances } from '../approvePlan/checkAcceptances.js';
import { asksAboutVersions } from '../decidePlan/asksAboutVersions.js';
import { decideKept } from '../decidePlan/keepVersions.js';
import { requireUndecided } from '../decidePlan/requireUndecided.js';
import { weighGoingOn } from '../decidePlan/weighGoingOn.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decidePause } from '../pausePlan/decidePause.js';
import { decideStopping } from '../pausePlan/decideStopping.js';
import type { ChangeSettings } from '../realignPlan/changeSeenPlan.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';

/** What is decided about which news. */
export interface DecisionToForesee {
  readonly reopeningIds: readonly string[];
  readonly decision: Decision;
  readonly acceptances: readonly AcceptanceBody[] | null;
}

/**
 * What deciding about news would do to a plan: its sessions, the visits it would cancel, the cautions it asks for.
 * @throws Problem 400 on an acceptance, 404, 409 `wrong_state`
 */
export async function decideDecision(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { reopeningIds, decision, acceptances }: DecisionToForesee,
  { moment: { today }, settings }: { readonly moment: Moment; readonly settings: ChangeSettings },
): Promise<PlanChange> {
  const reasons = checkAcceptances(acceptances ?? [], actor.rights);
  requireUndecided(plan);
  const reopenings = await loadUndecided(tx, actor.clinicId, plan.id, reopeningIds);
  const about = { reason: '', decides: [] };
  if (decision === 'pause') return decidePause(plan, { ...about, from: null }, today, settings);
  if (decision === 'stop') return decideStopping(plan, { ...about, courseId: null }, today, settings);
  const { cautions, refusal, solved } = await weighGoingOn(
    tx,
    actor.clinicId,
    plan,
    { reopenings, reasons },
    today,
  );
  const stuck = reopenings.filter(asksAboutVersions).map(({ id }) => id);
  const kept = await decideKept(tx, actor, plan, stuck, { today, leftOut: reopeningIds });
  const { flags, waiting } = solved;
  const asItStands = { happened: false, plan, changes: [], reordered: [], asks: [], conflict: [] };
  return {
    ...{ kind: 'versions-kept', occurrence: {}, findings: cautions, refusal },
    decision: kept ?? { ...asItStands, flags, waiting },
  };
}
