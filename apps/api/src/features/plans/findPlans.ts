import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { ListedPlanReply } from './ListedPlanReply.js';
import { planListRules, toBook } from './planListRules.js';

const courses = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('protocolCode', v.code, 'area', c.area, 'done', n.done,
    'booked', n.booked, 'of', n.of) order by c.position), '[]')
  from courses c
    join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
    cross join lateral (
      select count(*) filter (where s.state = 'done') as done,
        count(*) filter (where s.state = 'booked') as booked, count(*) as of
      from plan_sessions s
      where s.clinic_id = c.clinic_id and s.course_id = c.id and s.kind = 'treatment') n
  where c.clinic_id = p.clinic_id and c.plan_id = p.id)`;

const statement = /* sql */ `
  select p.patient_id, p.id, p.version, p.state as status,
    jsonb_build_object('id', t.id, 'name', t.given || ' ' || t.family,
      'number', stratum_patient_number(t.number)) as patient,
    ${courses} as courses,
    (select min(coalesce(s.booked_on, s.ideal_on)) from plan_sessions s
     where s.clinic_id = p.clinic_id and s.plan_id = p.id and s.state in ('planned', 'booked')) as "nextOn",
    (${toBook}) as "toBook", p.drafted_at as "draftedAt", p.approved_at as "approvedAt"
  from plans p join patients t on t.clinic_id = p.clinic_id and t.id = p.patient_id
  where p.clinic_id = $1`;

/** A page of the plans of a clinic, and how many there are in all. */
export async function findPlans(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: ListedPlanReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, planListRules, 2);
  const given = [actor.clinicId, ...values];
  const text = `${statement}${where} order by ${orderBy}, p.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<ListedPlanReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'plan' },
      { text, values: given },
    ),
    database.read<{ count: number }>(
      `select count(*)::int as count from plans p where p.clinic_id = $1${where}`,
      given,
    ),
  ]);
  return { rows: rows.map(({ patient_id: _, ...plan }) => plan), offset, total: count?.count ?? 0 };
}
