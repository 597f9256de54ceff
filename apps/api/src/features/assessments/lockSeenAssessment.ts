import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { staleRecord } from '../../http/problems/staleRecord.js';

/** What signing needs to know of an assessment. */
export interface LockedAssessment {
  readonly id: string;
  readonly patientId: string;
  readonly intakeId: string;
  readonly state: 'draft' | 'signed';
  readonly version: number;
}

/**
 * An assessment that nobody else changes until the transaction ends.
 * @throws Problem 404 `not_found`, 412 `stale` when it was changed since it was seen
 */
export async function lockSeenAssessment(
  tx: EntityManager,
  clinicId: string,
  id: string,
  seenVersion: number,
): Promise<LockedAssessment> {
  const [assessment]: LockedAssessment[] = await tx.query(
    `select id, patient_id as "patientId", intake_id as "intakeId", state, version
     from assessments where clinic_id = $1 and id = $2 for update`,
    [clinicId, id],
  );
  if (assessment === undefined) throw notFound('assessment');
  if (assessment.version !== seenVersion) {
    throw await staleRecord(tx, clinicId, 'assessment', 'assessments', id);
  }
  return assessment;
}
