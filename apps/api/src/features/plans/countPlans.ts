import type { Day } from '@stratum/calendar';
import type { Database } from '../../database/Database.js';
import type { PlanCountsReply } from './PlanCountsReply.js';
import { drifting, toBook, toDecide } from './planListRules.js';
import { planStates } from './planStates.js';

/** How many plans of the clinic stand where. */
export async function countPlans(database: Database, clinicId: string, today: Day): Promise<PlanCountsReply> {
  const states = planStates.map((state) => `count(*) filter (where p.state = '${state}')::int as ${state}`);
  const [counts] = await database.read<PlanCountsReply>(
    `select ${states.join(', ')}, count(*) filter (where ${toBook})::int as "toBook",
       count(*) filter (where ${drifting('$2')})::int as drifting,
       count(*) filter (where ${toDecide})::int as "toDecide"
     from plans p where p.clinic_id = $1`,
    [clinicId, today],
  );
  return counts as PlanCountsReply;
}
