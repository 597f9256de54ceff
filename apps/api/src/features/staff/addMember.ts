import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import type { MemberBody } from './MemberBody.js';

/** Adds a membership to a clinic, and the resource by which visits claim the person. */
export async function addMember(
  tx: EntityManager,
  actor: AuditActor,
  accountId: string,
  body: MemberBody,
  id: string = newId(),
): Promise<string> {
  const { override, prescribe, medicalLead } = body.rights;
  await tx.query(`insert into resources (clinic_id, id, kind) values ($1, $2, 'specialist')`, [
    actor.clinicId,
    id,
  ]);
  await tx.query(
    `insert into memberships (clinic_id, id, account_id, display_name, roles, may_override, may_prescribe,
       medical_lead, performs, color)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, '#3f6f8f'))`,
    [
      actor.clinicId,
      id,
      accountId,
      body.name,
      body.roles,
      override,
      prescribe,
      medicalLead,
      body.performs,
      body.color ?? null,
    ],
  );
  await recordAudit(tx, actor, { action: 'create', subject: 'member', subjectId: id });
  return id;
}
