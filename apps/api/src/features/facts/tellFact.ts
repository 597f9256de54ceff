import type { Day } from '@stratum/calendar';
import { parseStatement } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import type { FactBody } from './FactBody.js';
import type { FactReply } from './FactReply.js';
import { factColumns, factJoins } from './factColumns.js';
import { likelyDays } from './likelyDays.js';

const INSERT = /* sql */ `
  with f as (
    insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, recorded_by, recorded_at,
      reviewed_by, reviewed_at)
    select $1, $2, p.id, $4, $5, 'desk', $6, $7, case when $8 then $6::uuid end, case when $8 then $7::timestamptz end
    from patients p where p.clinic_id = $1 and p.id = $3
    returning *
  )
  select ${factColumns} from f ${factJoins}`;

/**
 * Writes down what a patient told. From a specialist it counts at once; from the desk it waits for a review and
 * until then counts only where it is the more careful answer.
 * @throws InvalidAdviceInput (400) with what is wrong on code or answer; Problem 400 on a day, 404
 */
export async function tellFact(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  body: FactBody,
  { today, at: now }: { readonly today: Day; readonly at: number },
): Promise<FactReply> {
  const { code, answer } = parseStatement(body);
  await requireLikely(tx, actor.clinicId, patientId, answer, today);
  const id = newId();
  const [told]: FactReply[] = await tx.query(INSERT, [
    ...[actor.clinicId, id, patientId, code, JSON.stringify(answer), actor.membershipId, new Date(now)],
    actor.permissions.has('chart.write'),
  ]);
  if (told === undefined) throw notFound('patient');
  await recordAudit(tx, actor, {
    ...{ action: 'tell', subject: 'fact', subjectId: id, patientIds: [patientId], fields: [code] },
  });
  return told;
}

async function requireLikely(
  tx: EntityManager,
  clinicId: string,
  patientId: string,
  answer: unknown,
  today: Day,
): Promise<void> {
  const [patient]: { born: Day }[] = await tx.query(
    'select born from patients where clinic_id = $1 and id = $2',
    [clinicId, patientId],
  );
  if (patient === undefined) throw notFound('patient');
  const errors = likelyDays(answer, patient.born, today);
  if (Object.keys(errors).length > 0) throw invalid({ ...errors });
}
