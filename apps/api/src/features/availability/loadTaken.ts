import { type Day, instantAt } from '@stratum/calendar';
import type { DayRange } from '@stratum/timeline';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { Staffing } from './Staffing.js';

export interface TakenQuery {
  readonly first: Day;
  readonly last: Day;
  /** The days of these that are asked for, in order; all of them when left out. */
  readonly only?: readonly DayRange[];
  /** IANA name of the clinic's zone. */
  readonly zone: string;
  /** A visit whose own time counts as free, because it is about to move. */
  readonly exceptVisitId?: string | null;
}

/**
 * A lateral join for each resource lets the index of the exclusion constraint find claims by resource and time, and
 * answer out of itself as long as nothing else of them is asked for. Half a year of a large clinic is 100,000 claims.
 * @param except a condition that leaves claims out
 */
const statement = (except: string) => /* sql */ `
  select coalesce(json_object_agg(r.id, t.spans), '{}') as taken
  from unnest($2::uuid[]) r(id) cross join lateral (
    select array_agg(array[${minutesSince1970('lower(k.during)')}, ${minutesSince1970('upper(k.during)')}]) as spans
    from claims k where k.clinic_id = $1 and k.resource_id = r.id and k.exclusive
      and k.during && $3::tstzmultirange ${except}) t
  where t.spans is not null`;

const EVERYTHING = statement('');
const BUT_ONE_VISIT = statement('and k.visit_id <> $4::uuid');

/**
 * The time that people, rooms and devices have given away on some days, by their id, in minutes since 1970 (UTC), in
 * no order.
 */
export async function loadTaken(
  reader: Reader,
  clinicId: string,
  ids: readonly string[],
  { first, last, zone, only = [{ first, last }], exceptVisitId = null }: TakenQuery,
): Promise<Staffing['taken']> {
  const all = exceptVisitId === null;
  const [row] = await rowsOf<Pick<Staffing, 'taken'>>(reader, all ? EVERYTHING : BUT_ONE_VISIT, [
    ...[clinicId, ids, multirange(only, zone)],
    ...(all ? [] : [exceptVisitId]),
  ]);
  return row?.taken ?? {};
}

/** A visit may reach over midnight by what is done before and after it. */
const BESIDE_MS = 6 * 3_600_000;

/** The days with the nights beside them, as PostgreSQL writes several stretches of time. */
function multirange(days: readonly DayRange[], zone: string): string {
  const stretches = days.map(({ first, last }) => {
    const [from, to] = [instantAt(first, 0, zone) - BESIDE_MS, instantAt(last, 1440, zone) + BESIDE_MS];
    return `[${new Date(from).toISOString()},${new Date(to).toISOString()})`;
  });
  return `{${stretches.join()}}`;
}
