import type { EntityManager } from 'typeorm';
import { insertAcceptances } from '../../features/plans/insertAcceptances.js';
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
  await insertAcceptances(tx, actor, planId, accepted, now);
}
