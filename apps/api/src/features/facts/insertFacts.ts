import type { FactCode, KnownFact } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** Facts about a patient from one source, such as the check before a treatment or a treatment record. */
export interface NewFacts {
  readonly patientId: string;
  readonly facts: Readonly<Partial<Record<FactCode, KnownFact>>>;
  readonly origin: 'check-in' | 'record';
  readonly originId: string;
  readonly at: Date;
}

/** Adds facts to what is known; nothing is overwritten. */
export async function insertFacts(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  { patientId, facts, origin, originId, at }: NewFacts,
): Promise<void> {
  const rows = Object.entries(facts).map(([code, answer]) => ({ id: newId(), code, answer }));
  if (rows.length === 0) return;
  await tx.query(
    `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, origin_id, recorded_by, recorded_at)
     select $1, f.id, $2, f.code, f.answer, $3, $4, $5, $6
     from jsonb_to_recordset($7) as f(id uuid, code text, answer jsonb)`,
    [actor.clinicId, patientId, origin, originId, actor.membershipId, at, JSON.stringify(rows)],
  );
}
