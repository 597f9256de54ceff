import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { ListedPlanReply } from './ListedPlanReply.js';
import { listedPlanStatement } from './listedPlanStatement.js';
import { planListRules } from './planListRules.js';

/** A page of the plans of a clinic as the actor may see them, and how many there are in all. */
export async function findPlans(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
  today: Day,
): Promise<{ rows: ListedPlanReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, planListRules, 2);
  const given = [actor.clinicId, ...values];
  const statement = listedPlanStatement(actor.permissions.has('chart.read'), `$${given.length + 1}::date`);
  const text = `${statement}${where} order by ${orderBy}, p.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<ListedPlanReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'plan' },
      { text, values: [...given, today] },
    ),
    database.read<{ count: number }>(
      `select count(*)::int as count from plans p where p.clinic_id = $1${where}`,
      given,
    ),
  ]);
  return { rows: rows.map(({ patient_id: _, ...plan }) => plan), offset, total: count?.count ?? 0 };
}
