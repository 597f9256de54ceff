import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { checkWeek } from '../../http/hours/checkWeek.js';
import type { WeekSpan } from '../../http/hours/WeekSpan.js';
import { invalid } from '../../http/problems/invalid.js';
import type { ClinicReply } from './ClinicReply.js';
import { getClinic } from './getClinic.js';
import { staleClinic } from './staleClinic.js';

/** Replaces the opening hours of the clinic. Visits that lie outside of the new ones stay as they are. */
export async function setOpeningHours(
  tx: EntityManager,
  actor: Actor,
  hours: readonly WeekSpan[],
  seen: number,
  today: Day,
): Promise<ClinicReply> {
  const errors = checkWeek(hours);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const [, count] = await tx.query(
    'update clinics set version = version + 1 where clinic_id = $1 and version = $2',
    [actor.clinicId, seen],
  );
  if (count === 0) throw await staleClinic(tx, actor.clinicId);
  await tx.query('delete from opening_hours where clinic_id = $1', [actor.clinicId]);
  for (const span of hours) {
    await tx.query(
      'insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, $4, $5)',
      [actor.clinicId, newId(), span.weekday, span.from, span.to],
    );
  }
  const entry = { action: 'set-hours', subject: 'clinic', subjectId: actor.clinicId, fields: ['hours'] };
  await recordAudit(tx, actor, entry);
  return getClinic(tx, actor.clinicId, today);
}
