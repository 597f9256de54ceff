import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import type { FoundPatient } from './FoundPatient.js';
import { readSearch } from './readSearch.js';
import { searchQuery } from './searchQuery.js';
import { withoutPatientId } from './withoutPatientId.js';

/**
 * Patients that fit what was typed, best first.
 * @param now milliseconds since 1970
 */
export async function searchPatients(
  database: Database,
  actor: Actor,
  typed: string,
  limit: number,
  now: number,
): Promise<FoundPatient[]> {
  const pieces = readSearch(typed, actor.clinic.country);
  if (pieces.length === 0) return [];
  const { text, values } = searchQuery(pieces);
  const rows = await disclose<FoundPatient & { patient_id: string }>(
    database,
    actor,
    { action: 'search', subject: 'patient' },
    { text, values: [actor.clinicId, limit, new Date(now), ...values] },
  );
  return withoutPatientId(rows);
}
