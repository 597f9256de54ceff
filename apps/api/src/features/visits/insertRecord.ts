import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** What was given in one treatment. */
export interface NewRecord {
  readonly visitId: string;
  readonly patientId: string;
  readonly sessionId: string | null;
  readonly protocolCode: string;
  readonly area: string;
  readonly product: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly lot: string | null;
  readonly reaction: string;
  readonly notes: string;
  readonly doneOn: Day;
  readonly at: Date;
}

/** Keeps what was given. @returns the id of the record */
export async function insertRecord(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  record: NewRecord,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into treatment_records (clinic_id, id, visit_id, patient_id, session_id, protocol_code, area, product,
       amount, unit, lot, reaction, notes, done_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[actor.clinicId, id, record.visitId, record.patientId, record.sessionId, record.protocolCode],
      ...[record.area, record.product, record.amount, record.unit, record.lot, record.reaction, record.notes],
      ...[record.doneOn, actor.membershipId, record.at],
    ],
  );
  return id;
}
