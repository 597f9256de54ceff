import { callUrgencies } from '@stratum/clinical';
import type { Database } from '../../database/Database.js';
import type { CallCountsReply } from './CallCountsReply.js';

const STATEMENT = /* sql */ `
  select count(*)::int as open,
    count(*) filter (where answered_at is null and urgency <> 'none')::int as waiting,
    coalesce(array_agg(distinct urgency) filter (where answered_at is null and urgency <> 'none'), '{}') as grades
  from worried_calls where clinic_id = $1 and closed_at is null`;

/** How many worried calls wait for somebody, and how grave the gravest is. */
export async function countCalls(database: Database, clinicId: string): Promise<CallCountsReply> {
  const [row] = await database.read<{ open: number; waiting: number; grades: string[] }>(STATEMENT, [
    clinicId,
  ]);
  const { open = 0, waiting = 0, grades = [] } = row ?? {};
  return { open, waiting, gravest: callUrgencies.find((one) => grades.includes(one)) ?? null };
}
