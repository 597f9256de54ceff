import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { checkWeek } from '../../http/hours/checkWeek.js';
import type { WeekSpan } from '../../http/hours/WeekSpan.js';
import { invalid } from '../../http/problems/invalid.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { getMember } from './getMember.js';
import type { MemberReply } from './MemberReply.js';

/** Replaces the working week of a member. Visits outside of the new one stay as they are. */
export async function setMemberHours(
  tx: EntityManager,
  actor: AuditActor,
  id: string,
  seen: number,
  hours: readonly WeekSpan[],
): Promise<MemberReply> {
  const errors = checkWeek(hours);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const [, count] = await tx.query(
    'update memberships set version = version + 1 where clinic_id = $1 and id = $2 and version = $3',
    [actor.clinicId, id, seen],
  );
  if (count === 0) throw await staleRecord(tx, actor.clinicId, 'member', 'memberships', id);
  await tx.query('delete from staff_hours where clinic_id = $1 and membership_id = $2', [actor.clinicId, id]);
  for (const { weekday, from, to } of hours) {
    await tx.query(
      `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
       values ($1, $2, $3, $4, $5, $6)`,
      [actor.clinicId, newId(), id, weekday, from, to],
    );
  }
  await recordAudit(tx, actor, { action: 'set-hours', subject: 'member', subjectId: id, fields: ['hours'] });
  return getMember(tx, actor.clinicId, id);
}
