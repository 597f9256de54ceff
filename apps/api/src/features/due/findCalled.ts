import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { CalledReply } from './CalledReply.js';
import { calledRules } from './calledRules.js';
import { calledWithin } from './calledWithin.js';
import { noteFields } from './lastNoteOf.js';

/** A page of who was called, each patient once with what was said last. */
export async function findCalled(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
  today: Day,
): Promise<{ rows: CalledReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, calledRules, 3);
  const given = [actor.clinicId, today, ...values];
  const text = `select c.patient_id, json_build_object(${noteFields}, 'patient', ${patientLabel}, 'phone', p.phone,
      'planId', c.plan_id, 'hides', coalesce(c.until > $2::date, c.outcome = 'declined')) as row
    ${calledWithin}${where} order by ${orderBy}, c.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<{ row: CalledReply }>(
      database,
      actor,
      { action: 'see', subject: 'call-note' },
      { text, values: given },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${calledWithin}${where}`, given),
  ]);
  return { rows: rows.map(({ row }) => row), offset, total: count?.count ?? 0 };
}
