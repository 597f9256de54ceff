import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { reshapePlan } from '../../features/plans/reshapePlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { snapshotOf } from '../../features/plans/snapshotOf.js';
import { addedSessions } from './addedSessions.js';
import type { RealignmentDecision } from './decideRealignment.js';
import type { Realigned } from './Realigned.js';

/** What is told of a change: its kind, and what happened in words and data. */
export interface Told {
  readonly kind: string;
  readonly occurrence: Readonly<Record<string, unknown>>;
  /** When, in milliseconds since 1970; the clock of the database when left out. */
  readonly now?: number | undefined;
}

/** Writes a locked plan as it was decided, the event that can be taken back, and the audit. */
export async function saveRealigned(
  tx: EntityManager,
  actor: AuditActor,
  plan: StoredPlan,
  decision: RealignmentDecision,
  { kind, occurrence, now }: Told,
): Promise<Realigned & { readonly eventId: string }> {
  const { changes, reordered, flags, asks, conflict } = decision;
  const added = addedSessions(plan, decision.plan);
  await reshapePlan(tx, actor.clinicId, plan, decision.plan);
  const version = await savePlan(tx, actor, decision.plan, now);
  const eventId = await addPlanEvent(tx, actor, plan.id, {
    kind,
    occurrence: { ...occurrence, ...(reordered.length > 0 ? { reordered } : {}) },
    before: snapshotOf(plan),
    after: snapshotOf(decision.plan),
    changes,
    now,
  });
  await recordAudit(tx, actor, {
    action: `realign-${kind}`,
    subject: 'plan',
    subjectId: plan.id,
    patientIds: [plan.patientId],
    fields: [...(plan.state === decision.plan.state ? [] : ['state']), 'sessions', 'windows'],
  });
  return { eventId, planId: plan.id, version, changes, reordered, added, flags, asks, conflict };
}
