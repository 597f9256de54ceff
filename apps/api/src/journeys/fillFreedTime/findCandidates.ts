import type { Day } from '@stratum/calendar';
import type { Database } from '../../database/Database.js';
import {
  hasEarlierVisit,
  isReady,
  stillWaits,
  waitingWithin,
} from '../../features/waiting/waitingColumns.js';
import type { FreedTime } from './findFreedTimes.js';

/**
 * Entries that a freed time may be something for, told from columns alone: what is waited for can be booked or moved, its
 * window has opened by then, its specialist performs it, and a visit that is there lies on a later day. Who has drifted
 * most comes first, then whose window closes first, then as wished, then who has waited longest: the order in which
 * `fitFreedTime` puts them, as far as columns tell.
 */
const STATEMENT = /* sql */ `
  select e.id ${waitingWithin} ${stillWaits} and ${isReady}
    and (e.until is null or e.until > $3::date)
    and (s.id is null or (s.earliest_on <= $3::date and (s.kind = 'review' or pr.code = any(
      select unnest(g.performs) from memberships g where g.clinic_id = $1 and g.id = $4))))
    and (e.protocol_code is null or e.protocol_code = any(
      select unnest(g.performs) from memberships g where g.clinic_id = $1 and g.id = $4))
    and (e.visit_id is null or not ${hasEarlierVisit} or v.starts_at >= $5)
  order by greatest(0, coalesce(s.booked_on, $2::date) - s.latest_on) desc,
    s.latest_on nulls last,
    (e.weekdays <> '{}' and not extract(isodow from $3::date)::int = any(e.weekdays))::int
      + (e.specialist_id is not null and e.specialist_id <> $4)::int,
    e.added_at, e.id`;

/** Ids of everybody who may fit into a freed time, in the order in which they would be asked. */
export async function findCandidates(
  database: Database,
  clinicId: string,
  today: Day,
  { day, specialist, endsAt }: Pick<FreedTime, 'specialist' | 'endsAt'> & { readonly day: Day },
): Promise<string[]> {
  const rows = await database.read<{ id: string }>(STATEMENT, [
    clinicId,
    today,
    day,
    specialist.id,
    new Date(endsAt),
  ]);
  return rows.map(({ id }) => id);
}
