import { addDays, dayAt, instantAt } from '@stratum/calendar';
import type { Database } from '../../database/Database.js';
import { leavingReason } from '../../database/leavingReason.js';
import { utc } from '../../database/utc.js';
import type { OpenFeed } from './findFeed.js';

/** A time that is taken, and nothing of what for or for whom. */
export interface Busy {
  readonly kind: 'visit' | 'away' | 'closed';
  /** Stays the same for the same visit, absence or closed day. */
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly changedAt: string;
  /** The room of a specialist's visit, the specialist of a visit in a room. */
  readonly beside: string | null;
}

const DAYS_BACK = 30;
const DAYS_AHEAD = 366;

const VISITS = /* sql */ `
  select 'visit' as kind, v.id::text as id, v.version, ${utc('v.starts_at')} as "startsAt",
    ${utc('v.ends_at')} as "endsAt", ${utc('v.updated_at')} as "changedAt",
    case when v.room_id = $2 then m.display_name else o.name end as beside
  from visits v
    join rooms o on o.clinic_id = v.clinic_id and o.id = v.room_id
    join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
  where v.clinic_id = $1 and (v.specialist_id = $2 or v.room_id = $2) and v.starts_at >= $3 and v.starts_at < $4
    and v.state not in ('missed', 'cancelled')`;

/** Why somebody is away is theirs; who leaves for good is not away but gone. */
const AWAY = /* sql */ `
  select 'away', x.id::text, x.version, ${utc('x.starts_at')}, ${utc('x.ends_at')}, ${utc('x.created_at')}, null
  from absences x where x.clinic_id = $1 and x.resource_id = $2 and x.starts_at < $4 and x.ends_at > $3
    and x.reason is distinct from '${leavingReason}'`;

const CLOSED = /* sql */ `
  select c.day::text from closures c where c.clinic_id = $1 and c.day >= $2 and c.day < $3 order by c.day`;

/**
 * When a person or a room is taken: 30 days back and a year ahead, in the days of the clinic.
 * @param now milliseconds since 1970
 */
export async function loadBusy(database: Database, feed: OpenFeed, now: number): Promise<readonly Busy[]> {
  const { timeZone } = feed.clinic;
  const today = dayAt(now, timeZone);
  const [first, end] = [addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD)];
  const bounds = [first, end].map((day) => new Date(instantAt(day, 0, timeZone)));
  const rows = await database.read<Busy>(`${VISITS} union all ${AWAY} order by 4, 2`, [
    ...[feed.clinicId, feed.resourceId],
    ...bounds,
  ]);
  const closed = await database.read<{ day: string }>(CLOSED, [feed.clinicId, first, end]);
  const startOf = (day: string) => new Date(instantAt(day, 0, timeZone)).toISOString();
  return [
    ...rows,
    ...closed.map(({ day }): Busy => {
      const times = { startsAt: startOf(day), endsAt: startOf(addDays(day, 1)), changedAt: feed.madeAt };
      return { kind: 'closed', id: day, version: 0, ...times, beside: null };
    }),
  ];
}
