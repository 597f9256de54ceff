import type { Day } from '@stratum/calendar';
import type { Database } from '../../database/Database.js';
import { calledWithin } from './calledWithin.js';
import type { DueCountsReply } from './DueCountsReply.js';
import { dueDaysOf } from './dueDaysOf.js';
import { duePage } from './duePage.js';
import { dueTabs } from './dueTabs.js';

/** Beyond so many nobody counts: the list is long. */
export const MOST_COUNTED = 100;

/** How many patients stand in each tab, counted up to {@link MOST_COUNTED}. */
export async function countDue(database: Database, clinicId: string, today: Day): Promise<DueCountsReply> {
  const count = (rows: string) => `(select count(*)::int from (${rows}) listed)`;
  const counts = dueTabs.map(
    (tab) => `${count(duePage(tab, { where: '', limit: MOST_COUNTED, offset: 0 }))} as ${tab}`,
  );
  const called = `${count(`select 1 ${calledWithin} limit ${MOST_COUNTED}`)} as called`;
  const waiting = `${count(/* sql */ `select 1 from waiting_entries e where e.clinic_id = $1 and e.closed_at is null
    and (e.until is null or e.until > $2::date) and (not e.wants_earlier
      or exists (select from visits v where v.clinic_id = e.clinic_id and v.id = e.visit_id
        and v.state in ('booked', 'confirmed') and v.starts_at >= $2::date)
      or exists (select from plan_sessions s where s.clinic_id = e.clinic_id and s.id = e.session_id
        and s.state = 'planned')) limit ${MOST_COUNTED}`)} as waiting`;
  const [row] = await database.read<DueCountsReply>(
    `select ${[...counts, called, waiting].join(', ')}, $3::int as near`,
    [clinicId, today, await dueDaysOf(database, clinicId)],
  );
  return row as DueCountsReply;
}
