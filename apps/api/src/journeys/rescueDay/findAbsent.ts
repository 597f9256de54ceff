import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { AbsentReply } from './AbsentReply.js';

const STATEMENT = /* sql */ `
  select r.id, r.kind, coalesce(m.display_name, o.name, d.name) as name from resources r
    left join memberships m on m.clinic_id = r.clinic_id and m.id = r.id
    left join rooms o on o.clinic_id = r.clinic_id and o.id = r.id
    left join devices d on d.clinic_id = r.clinic_id and d.id = r.id
  where r.clinic_id = $1 and r.id = $2 and r.kind <> 'patient'`;

/**
 * The person, room or device that is not there.
 * @throws Problem 404
 */
export async function findAbsent(
  reader: Reader,
  clinicId: string,
  id: string,
): Promise<Omit<AbsentReply, 'mayWriteDown'>> {
  const [absent] = await rowsOf<Omit<AbsentReply, 'mayWriteDown'>>(reader, STATEMENT, [clinicId, id]);
  if (absent === undefined) throw notFound('person, room or device');
  return absent;
}
