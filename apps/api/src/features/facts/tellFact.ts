import { parseStatement } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import type { FactBody } from './FactBody.js';
import type { FactReply } from './FactReply.js';
import { factColumns, factJoins } from './factColumns.js';

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
 * @param now milliseconds since 1970
 * @throws InvalidAdviceInput (400) with what is wrong on code or answer; Problem 404
 */
export async function tellFact(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  body: FactBody,
  now: number,
): Promise<FactReply> {
  const { code, answer } = parseStatement(body);
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
