import type { EntityManager } from 'typeorm';
import type { AbsenceReply } from './AbsenceReply.js';

const INSIDE = /* sql */ `
  select count(distinct k.visit_id)::integer as visits from claims k
  join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1 and k.resource_id = $2 and k.during && tstzrange($3, $4)
    and v.state not in ('missed', 'cancelled')`;

/** How many booked visits lie in an absence. */
export async function countInside(
  tx: EntityManager,
  clinicId: string,
  { resourceId, startsAt, endsAt }: Pick<AbsenceReply, 'resourceId' | 'startsAt' | 'endsAt'>,
): Promise<number> {
  const [inside] = await tx.query(INSIDE, [clinicId, resourceId, startsAt, endsAt]);
  return inside.visits;
}
