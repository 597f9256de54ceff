import type { Advice } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { AssessedInput } from './AssessedInput.js';

/** Signs a locked draft as it was evaluated last. */
export async function saveSigned(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  id: string,
  {
    rulebookId,
    input,
    advice,
    now,
  }: { rulebookId: string; input: AssessedInput; advice: Advice; now: number },
): Promise<void> {
  await tx.query(
    `update assessments set state = 'signed', signed_by = $3, signed_at = $4, on_day = $5, input = $6,
       advice = $7, rulebook_id = $8, updated_at = $4, version = version + 1
     where clinic_id = $1 and id = $2`,
    [
      actor.clinicId,
      id,
      actor.membershipId,
      new Date(now),
      input.today,
      JSON.stringify(input),
      JSON.stringify(advice),
      rulebookId,
    ],
  );
}
