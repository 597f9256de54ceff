import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { endFeeds } from '../../database/endFeeds.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { getMember } from './getMember.js';
import { lockManagers } from './lockManagers.js';
import type { MemberReply } from './MemberReply.js';
import { requireAnotherManager } from './requireAnotherManager.js';

/**
 * Shuts a member out, at once, or lets them in again. Their visits and records stay, their calendar address ends.
 * @param at milliseconds since 1970
 */
export async function setMemberActive(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  active: boolean,
  at: number,
): Promise<MemberReply> {
  const step = active ? 'enable' : 'disable';
  const managers = await lockManagers(tx, actor.clinicId);
  const { state } = await getMember(tx, actor.clinicId, id);
  if (!active && managers.includes(id)) requireAnotherManager(managers, id);
  const [, count] = await tx.query(
    `update memberships set active = $4, version = version + 1
     where clinic_id = $1 and id = $2 and version = $3 and active <> $4`,
    [actor.clinicId, id, seen, active],
  );
  if (count === 0 && (state === 'disabled') !== active) throw wrongState('member', state, step);
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'member', 'memberships', id);
  if (!active) {
    await tx.query(
      `update sign_in_sessions set ended_at = now() where clinic_id = $1 and ended_at is null
         and account_id = (select account_id from memberships where clinic_id = $1 and id = $2)`,
      [actor.clinicId, id],
    );
    await endFeeds(tx, actor.clinicId, id, new Date(at));
  }
  await recordAudit(tx, actor, { action: step, subject: 'member', subjectId: id, fields: ['active'] });
  return getMember(tx, actor.clinicId, id);
}
