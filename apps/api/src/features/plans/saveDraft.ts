import type { EntityManager } from 'typeorm';
import type { DraftedPlan } from './DraftedPlan.js';
import { packConstraints } from './packConstraints.js';

/** Writes the head of a draft that was drafted anew and counts its version up. */
export async function saveDraft(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  planId: string,
  { drafted, rulebookId, now }: { drafted: DraftedPlan; rulebookId: string; now: number },
): Promise<void> {
  await tx.query(
    `update plans set cycle = $3, constraints = $4, rulebook_id = $5, version = version + 1,
       updated_at = $6, updated_by = $7
     where clinic_id = $1 and id = $2`,
    [
      actor.clinicId,
      planId,
      JSON.stringify(drafted.cycle),
      JSON.stringify(packConstraints(drafted.constraints)),
      rulebookId,
      new Date(now),
      actor.membershipId,
    ],
  );
}
