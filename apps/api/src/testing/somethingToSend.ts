import type { Database } from '../database/Database.js';
import { newId } from '../database/newId.js';

/** Puts an invitation that is due to each of some new patients of a clinic; their addresses are `p1@patient.test` and so on. */
export async function somethingToSend(
  database: Database,
  clinicId: string,
  count: number,
  due = new Date('2026-03-01T08:00:00Z'),
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => ({ message: newId(), patient: newId() }));
  for (const [place, { message, patient }] of ids.entries()) {
    await database.read(`insert into resources (clinic_id, id, kind) values ($1, $2, 'patient')`, [
      clinicId,
      patient,
    ]);
    await database.read(
      `insert into patients (clinic_id, id, number, given, family, born, email)
       values ($1, $2, (select coalesce(max(number), 0) + 1 from patients where clinic_id = $1), 'Nora', 'Winter', '1990-01-01', $3)`,
      [clinicId, patient, `p${place + 1}@patient.test`],
    );
    await database.read(
      `insert into messages (clinic_id, id, patient_id, kind, channel, language, key, send_after)
       values ($1, $2::uuid, $3, 'invitation', 'e-mail', 'en', $2::text, $4)`,
      [clinicId, message, patient, due],
    );
  }
  return ids.map(({ message }) => message);
}
