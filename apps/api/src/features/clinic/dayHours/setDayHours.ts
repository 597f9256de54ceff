import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import { checkDay } from '../../../http/hours/checkDay.js';
import { invalid } from '../../../http/problems/invalid.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { DayHoursToSet } from './DayHoursBody.js';
import type { DayHoursReply } from './DayHoursReply.js';
import { dayHoursSource } from './dayHoursSource.js';
import { staleDayHours } from './staleDayHours.js';

const { columns, from, within } = dayHoursSource;

/**
 * Gives a day hours of its own, of a person or of the clinic; those that it had are replaced when they are as they were
 * seen. Visits booked by the hours before stay.
 * @throws Problem 400, 404, 412 `stale`
 */
export async function setDayHours(
  tx: EntityManager,
  actor: Actor,
  { memberId = null, day, hours, was = null }: DayHoursToSet,
): Promise<DayHoursReply> {
  const { clinicId } = actor;
  const errors = checkDay(hours);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  if (memberId !== null) await requireMember(tx, clinicId, memberId);
  const id = await write(tx, clinicId, { memberId, day, hours, was });
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

/** Of two who set the same day at once one finds it changed, also where it had no hours of its own before. */
async function write(
  tx: EntityManager,
  clinicId: string,
  { memberId, day, hours, was }: Required<DayHoursToSet>,
): Promise<string> {
  const spans = JSON.stringify(hours.map(({ from: start, to }) => ({ from: start, to })));
  if (was === null) {
    const [made] = await tx.query(
      `insert into day_hours (clinic_id, id, membership_id, day, hours) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [clinicId, newId(), memberId, day, spans],
    );
    if (made !== undefined) return made.id;
  }
  const [[changed]] = await tx.query(
    `update day_hours set hours = $4, version = version + 1
     where clinic_id = $1 and membership_id is not distinct from $2 and day = $3 and version = $5 returning id`,
    [clinicId, memberId, day, spans, was],
  );
  if (changed !== undefined) return changed.id;
  const [now] = await tx.query(
    'select version from day_hours where clinic_id = $1 and membership_id is not distinct from $2 and day = $3',
    [clinicId, memberId, day],
  );
  throw await staleDayHours(tx, clinicId, { memberId, day }, now?.version ?? null);
}

async function requireMember(tx: EntityManager, clinicId: string, id: string): Promise<void> {
  const found = await tx.query('select 1 from memberships where clinic_id = $1 and id = $2', [clinicId, id]);
  if (found.length === 0) throw notFound('member');
}
