import { type Day, type Interval, instantAt } from '@stratum/calendar';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';

const STATEMENT = /* sql */ `
  select r.id, to_json(k.spans) as spans
  from unnest($2::uuid[]) r(id) cross join lateral (
    select array_agg(array[${minutesSince1970('lower(c.during)')},
        ${minutesSince1970('upper(c.during)')}] order by c.during) as spans
    from claims c where c.clinic_id = $1 and c.resource_id = r.id and c.exclusive
      and c.during && tstzrange($3, $4)) k
  where k.spans is not null`;

/** The time that some people have given away on some days, by their id, in minutes since 1970 (UTC). */
export async function loadTaken(
  reader: Reader,
  clinicId: string,
  ids: readonly string[],
  { first, last, zone }: { first: Day; last: Day; zone: string },
): Promise<Record<string, readonly Interval[]>> {
  const rows = await rowsOf<{ id: string; spans: readonly Interval[] }>(reader, STATEMENT, [
    clinicId,
    ids,
    new Date(instantAt(first, 0, zone)),
    new Date(instantAt(last, 1440, zone)),
  ]);
  return Object.fromEntries(rows.map(({ id, spans }) => [id, spans]));
}
