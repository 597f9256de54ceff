import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import type { FactReply } from './FactReply.js';
import { factColumns, factJoins } from './factColumns.js';

/** One row without a fact when nothing was said yet: the patient is there all the same. */
const LIST = /* sql */ `
  select p.id as patient_id, said.*
  from patients p
    left join lateral (
      select ${factColumns} from patient_facts f ${factJoins}
      where f.clinic_id = p.clinic_id and f.patient_id = p.id) said on true
  where p.clinic_id = $1 and p.id = $2
  order by said."recordedAt" desc, said.id desc`;

/** Everything that was said about a patient, newest first; nothing is ever overwritten. */
export async function listFacts(database: Database, actor: Actor, patientId: string): Promise<FactReply[]> {
  const rows = await disclose<FactReply & { patient_id?: string }>(
    database,
    actor,
    { action: 'see', subject: 'facts', subjectId: patientId },
    { text: LIST, values: [actor.clinicId, patientId] },
  );
  if (rows.length === 0) throw notFound('patient');
  return rows.filter(({ id }) => id !== null).map(({ patient_id: _, ...fact }) => fact);
}
