import type { EntityManager } from 'typeorm';
import type { DraftedPlan } from './DraftedPlan.js';
import { packConstraints } from './packConstraints.js';
import { replaceCourses } from './replaceCourses.js';

/** What a new plan stands on. */
export interface NewPlan {
  readonly id: string;
  readonly patientId: string;
  readonly assessmentId: string;
  readonly rulebookId: string;
  readonly protocolIds: Readonly<Record<string, string>>;
  readonly drafted: DraftedPlan;
  /** When it was drafted, in milliseconds since 1970. */
  readonly now: number;
}

/** Writes a new draft with its courses and sessions. */
export async function insertPlan(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  { id, patientId, assessmentId, rulebookId, protocolIds, drafted, now }: NewPlan,
): Promise<void> {
  await tx.query(
    `insert into plans (clinic_id, id, patient_id, assessment_id, state, cycle, constraints, rulebook_id,
       drafted_by, drafted_at, updated_at, updated_by)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $9, $8)`,
    [
      actor.clinicId,
      id,
      patientId,
      assessmentId,
      JSON.stringify(drafted.cycle),
      JSON.stringify(packConstraints(drafted.constraints)),
      rulebookId,
      actor.membershipId,
      new Date(now),
    ],
  );
  await replaceCourses(tx, actor.clinicId, id, drafted, protocolIds);
}
