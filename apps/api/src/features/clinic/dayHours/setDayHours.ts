import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import { checkDay } from '../../../http/hours/checkDay.js';
import { invalid } from '../../../http/problems/invalid.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { DayHoursBody } from './DayHoursBody.js';
import type { DayHoursReply } from './DayHoursReply.js';
import { dayHoursSource } from './dayHoursSource.js';

const { columns, from, within } = dayHoursSource;

/**
 * Gives a day hours of its own, of a person or of the clinic; those that it had are replaced. Visits booked by the
 * hours before stay.
 * @throws Problem 400, 404
 */
export async function setDayHours(
  tx: EntityManager,
  actor: Actor,
  { memberId = null, day, hours }: DayHoursBody,
): Promise<DayHoursReply> {
  const { clinicId } = actor;
  const errors = checkDay(hours);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  if (memberId !== null) await requireMember(tx, clinicId, memberId);
  const whose =
    memberId === null
      ? 'clinic_id, day) where membership_id is null'
      : 'clinic_id, membership_id, day) where membership_id is not null';
  const [{ id }] = await tx.query(
    `insert into day_hours (clinic_id, id, membership_id, day, hours) values ($1, $2, $3, $4, $5)
     on conflict (${whose} do update set hours = excluded.hours returning id`,
    [
      clinicId,
      newId(),
      memberId,
      day,
      JSON.stringify(hours.map(({ from: start, to }) => ({ from: start, to }))),
    ],
  );
  await recordAudit(tx, actor, {
    action: 'set-day-hours',
    subject: memberId === null ? 'clinic' : 'member',
    subjectId: memberId ?? clinicId,
    fields: [`hours.${day}`],
  });
  const [kept] = await tx.query(`select ${columns} from ${from} where ${within} and h.id = $2`, [
    clinicId,
    id,
  ]);
  return kept;
}

async function requireMember(tx: EntityManager, clinicId: string, id: string): Promise<void> {
  const found = await tx.query('select 1 from memberships where clinic_id = $1 and id = $2', [clinicId, id]);
  if (found.length === 0) throw notFound('member');
}
