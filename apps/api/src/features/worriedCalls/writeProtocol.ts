import type { CallUrgency } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { Problem } from '../../http/problems/Problem.js';
import type { EmergencyProtocolReply } from './EmergencyProtocolReply.js';
import { listProtocols } from './listProtocols.js';

const WRITE = /* sql */ `
  insert into emergency_protocols (clinic_id, urgency, body, written_by, written_at)
  select $1, $2, $3, $4, $5 where $6 = 0
  on conflict do nothing returning version`;

const REWRITE = /* sql */ `
  update emergency_protocols set body = $3, written_by = $4, written_at = $5, version = version + 1
  where clinic_id = $1 and urgency = $2 and version = $6 returning version`;

/**
 * Writes what is to be done on calls of one urgency. Only the medical lead may: it is medical advice.
 * @param seen the version that was changed; 0 when there was none
 * @throws Problem 403, 412 when somebody else wrote it in the meantime
 */
export async function writeProtocol(
  tx: EntityManager,
  actor: Actor,
  urgency: CallUrgency,
  body: string,
  seen: number,
  now: number,
): Promise<EmergencyProtocolReply> {
  if (!actor.rights.medicalLead) throw notPermitted('medicalLead');
  const given = [actor.clinicId, urgency, body, actor.membershipId, new Date(now), seen];
  const written = seen === 0 ? await tx.query(WRITE, given) : (await tx.query(REWRITE, given))[0];
  const after = (await listProtocols(tx, actor.clinicId)).find((one) => one.urgency === urgency);
  if (written.length === 0 || after === undefined) throw stale(after);
  await recordAudit(tx, actor, { action: 'write', subject: 'emergency-protocol', fields: [urgency] });
  return after;
}

function stale(now: EmergencyProtocolReply | undefined): Problem {
  const by = now?.writtenBy ?? 'somebody else';
  return new Problem(412, 'stale', `This emergency protocol was changed by ${by} in the meantime.`, {
    details: {
      version: now?.version ?? 0,
      changedBy: by,
      changedAt: now?.writtenAt ?? null,
      changed: ['body'],
    },
  });
}
