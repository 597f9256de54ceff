import { weighWorriedCall } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { findOnDuty } from './findOnDuty.js';
import { listProtocols } from './listProtocols.js';
import { loadCall } from './loadCall.js';
import type { TakeCallBody } from './TakeCallBody.js';
import type { TakenCallReply } from './TakenCallReply.js';
import { toCallReply } from './toCallReply.js';

/**
 * Writes down a worried call and weighs it; clinicians see it at once.
 * @param now milliseconds since 1970
 * @throws Problem 404
 */
export async function takeCall(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  body: TakeCallBody,
  now: number,
): Promise<TakenCallReply> {
  const { clinicId, membershipId } = actor;
  const [patient] = await tx.query('select id from patients where clinic_id = $1 and id = $2 for key share', [
    clinicId,
    patientId,
  ]);
  if (patient === undefined) throw notFound('patient');
  const { urgency } = weighWorriedCall(body.answers);
  const id = newId();
  await tx.query(
    `insert into worried_calls (clinic_id, id, patient_id, answers, urgency, note, taken_by, taken_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [clinicId, id, patientId, body.answers, urgency, body.note ?? null, membershipId, new Date(now)],
  );
  await recordAudit(tx, actor, {
    ...{ action: 'take', subject: 'worried-call', subjectId: id },
    patientIds: [patientId],
  });
  const protocols = await listProtocols(tx, clinicId);
  return {
    call: toCallReply(actor, await loadCall(tx, clinicId, id)),
    protocol: protocols.find((one) => one.urgency === urgency) ?? null,
    onDuty: await findOnDuty(tx, actor, now),
  };
}
