import type { Database } from '../../database/Database.js';
import type { IntakeCounts } from './IntakeCounts.js';

/** How many intakes of the clinic are in each state. */
export async function countIntakes(database: Database, clinicId: string): Promise<IntakeCounts> {
  const rows = await database.read<{ state: keyof IntakeCounts; count: number }>(
    'select state, count(*)::int as count from intakes where clinic_id = $1 group by state',
    [clinicId],
  );
  const none = { 'in-progress': 0, submitted: 0, assessed: 0 };
  return Object.assign(none, Object.fromEntries(rows.map(({ state, count }) => [state, count])));
}
