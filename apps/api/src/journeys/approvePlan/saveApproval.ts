import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { Acceptance } from './checkAcceptances.js';

/** Writes who approved a plan, and the reasons that they took responsibility for. */
export async function saveApproval(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  planId: string,
  accepted: readonly Acceptance[],
  now: number,
): Promise<void> {
  await tx.query('update plans set approved_by = $3, approved_at = $4 where clinic_id = $1 and id = $2', [
    actor.clinicId,
    planId,
    actor.membershipId,
    new Date(now),
  ]);
  const rows = accepted.map((acceptance) => ({ ...acceptance, id: newId() }));
  await tx.query(
    `insert into finding_acceptances
       (clinic_id, id, plan_id, finding_code, reason_code, reason, accepted_by, accepted_at)
     select $1, a.id, $2, a.finding, a."reasonCode", a.reason, $4, $5
     from jsonb_to_recordset($3::jsonb) as a (id uuid, finding text, "reasonCode" text, reason text)`,
    [actor.clinicId, planId, JSON.stringify(rows), actor.membershipId, new Date(now)],
  );
}
