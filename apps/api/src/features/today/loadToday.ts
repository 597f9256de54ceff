import { type Day, instantAt } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import type { TodayRow } from './TodayRow.js';
import { intakeCounts, signOffCounts, todayFigures } from './todayCounts.js';
import { todayDecisions } from './todayDecisions.js';
import { todayVisits } from './todayVisits.js';
import { todayIntakes } from './todayWorklists.js';

/** Values that a statement needs whatever lists it has, so that each can use its number. */
const VALUES = /* sql */ `select 'none' as part, null::uuid as patient_id, null::json as row
  where $4::uuid is null and $5::boolean and $6::timestamptz is null and $7::date is null`;

/**
 * What the day asks of a person, shaped by role: the visits of a specialist; for the desk everybody's; for the manager
 * also figures. Whom to call is a worklist of its own.
 * @param at milliseconds since 1970
 */
export function loadToday(
  database: Database,
  actor: Actor,
  { today, at }: { today: Day; at: number },
): Promise<TodayRow[]> {
  const { clinicId, membershipId, roles } = actor;
  const [specialist, reception, manager] = (['specialist', 'reception', 'manager'] as const).map((role) =>
    roles.includes(role),
  );
  const desk = reception || manager;
  const parts = [
    VALUES,
    `(${todayVisits})`,
    intakeCounts,
    todayIntakes,
    ...(specialist || manager ? [signOffCounts] : []),
    ...(specialist ? [todayDecisions] : []),
    ...(manager ? [todayFigures] : []),
  ];
  const text = `select part, patient_id, row from (${parts.join(' union all ')}) day`;
  const zone = actor.clinic.timeZone;
  const [from, to] = [new Date(instantAt(today, 0, zone)), new Date(instantAt(today, 1440, zone))];
  const values = [clinicId, from, to, membershipId, !desk, new Date(at), today];
  return disclose<TodayRow>(database, actor, { action: 'see', subject: 'today' }, { text, values });
}
