import type { EntityManager } from 'typeorm';

/**
 * Whether the room or the patient is taken at the very start of a visit, which every visit needs them for. A look
 * without locks, so that most of many who want the same opening need not wait for each other; only
 * `findTaken` under locks says that it is free.
 * @param start in minutes since 1970 (UTC)
 * @returns the role that is taken, or null
 */
export async function findGone(
  tx: EntityManager,
  clinicId: string,
  { start, roomId, patientId }: { start: number; roomId: string; patientId: string },
): Promise<{ role: string; resourceId: string } | null> {
  const [gone] = await tx.query(
    `select c.role, c.resource_id as "resourceId" from claims c
     where c.clinic_id = $1 and c.resource_id in ($2, $3) and c.exclusive
       and c.during && tstzrange(to_timestamp($4 * 60), to_timestamp(($4 + 1) * 60)) limit 1`,
    [clinicId, roomId, patientId, start],
  );
  return gone ?? null;
}
