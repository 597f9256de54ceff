import { addDays, type Day, instantAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { endFeeds } from '../../database/endFeeds.js';
import { leavingReason } from '../../database/leavingReason.js';
import { newId } from '../../database/newId.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { getMember } from './getMember.js';
import type { MemberReply } from './MemberReply.js';

/** Longer than anybody plans ahead: ten years. */
const FOR_GOOD_DAYS = 3_653;

/**
 * Keeps on which day a member works here for the last time, in the place of what was kept before: afterwards they
 * are absent, so that nothing is offered or booked with them. Without a day they stay after all. A calendar address
 * that ended with the last day stays ended.
 * @param at milliseconds since 1970
 * @throws Problem 404, 412 `stale`
 */
export async function setLastDay(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  lastDay: Day | null,
  at: number,
): Promise<MemberReply> {
  const { clinicId } = actor;
  await getMember(tx, clinicId, id);
  const [, count] = await tx.query(
    'update memberships set version = version + 1 where clinic_id = $1 and id = $2 and version = $3',
    [clinicId, id, seen],
  );
  if (count === 0) throw await staleRecord(tx, clinicId, 'member', 'memberships', id);
  const gone = await tx.query(
    'select 1 from absences where clinic_id = $1 and resource_id = $2 and reason = $3 and starts_at <= $4',
    [clinicId, id, leavingReason, new Date(at)],
  );
  if (gone.length > 0) await endFeeds(tx, clinicId, id, new Date(at));
  await tx.query('delete from absences where clinic_id = $1 and resource_id = $2 and reason = $3', [
    ...[clinicId, id, leavingReason],
  ]);
  if (lastDay !== null) {
    const [first, end] = [addDays(lastDay, 1), addDays(lastDay, FOR_GOOD_DAYS)];
    const from = new Date(instantAt(first, 0, actor.clinic.timeZone));
    const to = new Date(instantAt(end, 0, actor.clinic.timeZone));
    await tx.query(
      `insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason)
       select $1, $2, r.id, $4, $5, $6 from resources r where r.clinic_id = $1 and r.id = $3`,
      [clinicId, newId(), id, from, to, leavingReason],
    );
  }
  const action = lastDay === null ? 'stay' : 'leave';
  await recordAudit(tx, actor, { action, subject: 'member', subjectId: id, fields: ['lastDay'] });
  return getMember(tx, clinicId, id);
}
