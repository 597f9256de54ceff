import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { changedFields } from '../../audit/changedFields.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { endFeeds } from '../../database/endFeeds.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { getMember } from './getMember.js';
import { lockManagers } from './lockManagers.js';
import type { MemberBody } from './MemberBody.js';
import type { MemberReply } from './MemberReply.js';
import { requireAnotherManager } from './requireAnotherManager.js';
import { requireKnownProtocols } from './requireKnownProtocols.js';

/**
 * Changes what a member is called, is, and may do. Who treats nobody any more has no calendar address.
 * @param at milliseconds since 1970
 */
export async function updateMember(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  body: MemberBody,
  at: number,
): Promise<MemberReply> {
  const managers = await lockManagers(tx, actor.clinicId);
  const before = await getMember(tx, actor.clinicId, id);
  await requireKnownProtocols(tx, actor.clinicId, body.performs);
  if (managers.includes(id) && !body.roles.includes('manager')) requireAnotherManager(managers, id);
  const { override, prescribe, medicalLead } = body.rights;
  const [, count] = await tx.query(
    `update memberships set display_name = $4, roles = $5, may_override = $6, may_prescribe = $7,
       medical_lead = $8, performs = $9, color = coalesce($10, color), version = version + 1
     where clinic_id = $1 and id = $2 and version = $3`,
    [
      ...[actor.clinicId, id, seen],
      ...[body.name, body.roles, override, prescribe, medicalLead, body.performs, body.color ?? null],
    ],
  );
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'member', 'memberships', id);
  if (!body.roles.includes('specialist')) await endFeeds(tx, actor.clinicId, id, new Date(at));
  const member = await getMember(tx, actor.clinicId, id);
  const fields = changedFields(before, member).filter((name) => name !== 'version');
  await recordAudit(tx, actor, { action: 'update', subject: 'member', subjectId: id, fields });
  return member;
}
