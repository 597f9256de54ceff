import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { ListedPatient } from './ListedPatient.js';
import { patientListRules } from './patientListRules.js';
import { patientOutlook, patientWork } from './patientOutlook.js';
import { withoutPatientId } from './withoutPatientId.js';

/**
 * A page of the clinic's patients. Who searches for one sends a search, so that no name stands in an address.
 * @param now milliseconds since 1970
 */
export async function listPatients(
  database: Database,
  actor: Actor,
  query: Readonly<Record<string, unknown>>,
  now: number,
): Promise<{ rows: ListedPatient[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(query, patientListRules, 2);
  const conditions = `p.clinic_id = $1${where}`;
  const page = values.length + 2;
  const order = `${orderBy}, p.given collate "und-x-icu", p.id`;
  const rows = await disclose<ListedPatient & { patient_id: string }>(
    database,
    actor,
    { action: 'see', subject: 'patient-list' },
    {
      text: /* sql */ `
        select p.id as patient_id, p.id, p.version, stratum_patient_number(p.number) as number,
          p.given || ' ' || p.family as name, p.given, p.family, p.preferred, p.born, p.phone, p.email,
          p.created_at as "createdAt", ${patientOutlook(`$${page + 2}::timestamptz`)},
          ${patientWork}
        from patients p where ${conditions} order by ${order} offset $${page} limit $${page + 1}`,
      values: [actor.clinicId, ...values, offset, limit, new Date(now)],
    },
  );
  const [counted] = await database.read<{ total: number }>(
    `select count(*)::int as total from patients p where ${conditions}`,
    [actor.clinicId, ...values],
  );
  return { rows: withoutPatientId(rows), offset, total: counted?.total ?? 0 };
}
