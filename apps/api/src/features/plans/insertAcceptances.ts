import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** A reason that somebody took responsibility for, by the finding that it is about. */
export interface GivenReason {
  readonly finding: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

/** Keeps the reasons for going on with a plan in spite of findings; of one finding the newest counts. */
export async function insertAcceptances(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  planId: string,
  accepted: readonly GivenReason[],
  now: number,
): Promise<void> {
  if (accepted.length === 0) return;
  const rows = accepted.map((acceptance) => ({ ...acceptance, id: newId() }));
  await tx.query(
    `insert into finding_acceptances
       (clinic_id, id, plan_id, finding_code, reason_code, reason, accepted_by, accepted_at)
     select $1, a.id, $2, a.finding, a."reasonCode", a.reason, $4, $5
     from jsonb_to_recordset($3::jsonb) as a (id uuid, finding text, "reasonCode" text, reason text)`,
    [actor.clinicId, planId, JSON.stringify(rows), actor.membershipId, new Date(now)],
  );
}
