import type { Day } from '@stratum/calendar';
import type { Occurrence } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { snapshotOf } from '../../features/plans/snapshotOf.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { decideRealignment } from './decideRealignment.js';
import type { Realigned } from './Realigned.js';

/**
 * Tells a plan what happened to its sessions (done, missed, moved, booked, cancelled, healed late) and
 * re-aligns the rest; the change is kept as an event that can be taken back. The same occurrence twice
 * changes nothing and adds no event. Give all sessions of one visit, or of one series, in one call.
 *
 * The plan keeps state and day of its sessions itself, so it does not matter whether the rows of the visit are
 * changed before or after.
 * @param now when it was told, in milliseconds since 1970; the clock of the database when left out
 * @throws Problem 404 `not_found`
 */
export async function realignAfter(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  occurrences: Occurrence | readonly Occurrence[],
  today: Day,
  now?: number,
): Promise<Realigned> {
  const happened = [occurrences].flat();
  const plan = await lockPlan(tx, actor.clinicId, planId);
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const decision = decideRealignment(plan, happened, today, { askBeyond: longGapFactor.value });
  const { changes, flags, asks, conflict } = decision;
  const told = { planId, changes, flags, asks, conflict };
  if (!decision.happened) return { ...told, eventId: null, version: plan.version };

  const kind = happened[0]?.kind ?? 'booked';
  const version = await savePlan(tx, actor, decision.plan, now);
  const eventId = await addPlanEvent(tx, actor, planId, {
    kind,
    occurrence: { occurrences: happened },
    before: snapshotOf(plan),
    after: snapshotOf(decision.plan),
    changes,
    now,
  });
  const fields = ['sessions', 'windows'];
  const patientIds = [plan.patientId];
  await recordAudit(tx, actor, {
    action: `realign-${kind}`,
    subject: 'plan',
    subjectId: planId,
    patientIds,
    fields,
  });
  return { ...told, eventId, version };
}
