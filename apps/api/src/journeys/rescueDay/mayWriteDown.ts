import type { Actor } from '../../access/Actor.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { AbsenceBody } from '../../features/clinic/absences/AbsenceBody.js';
import { isOwnOrManager } from '../../features/clinic/absences/isOwnOrManager.js';

/** Days of absence that those who rescue may write down for somebody else. */
const MOST_DAYS = 14;

/**
 * With those that other rescues have written down and that are not over, each day counted once; on the clock of the
 * clinic, whose days are longer and shorter when the clocks change.
 */
const SECONDS = /* sql */ `
  select extract(epoch from sum(upper(r) - lower(r)))::float8 as seconds from (
    select unnest(range_agg(tsrange(least(o."from", o."to"), greatest(o."from", o."to")))) as r from (
      select a.starts_at at time zone $6 as "from", a.ends_at at time zone $6 as "to" from absences a
      where a.clinic_id = $1 and a.resource_id = $2 and a.rescued_by <> a.resource_id and a.ends_at > $5
      union all select $3::timestamptz at time zone $6, $4::timestamptz at time zone $6) o) q`;

/**
 * Somebody calls in ill at seven, and the desk gives their visits other places: until the absence stands, their time is
 * offered to everybody who books. So whoever rescues a few days writes it down. Longer absences are the manager's, and so
 * is one rescue after the other: nobody's calendar is cleared for good by the desk.
 * @param at milliseconds since 1970
 */
export async function mayWriteDown(
  reader: Reader,
  actor: Actor,
  { resourceId, startsAt, endsAt }: AbsenceBody,
  at: number,
): Promise<boolean> {
  if (isOwnOrManager(actor, resourceId)) return true;
  const { clinicId, clinic } = actor;
  const values = [clinicId, resourceId, startsAt, endsAt, new Date(at), clinic.timeZone];
  const [row] = await rowsOf<{ seconds: number | null }>(reader, SECONDS, values);
  return (row?.seconds ?? 0) <= MOST_DAYS * 86_400;
}
