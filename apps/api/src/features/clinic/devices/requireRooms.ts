import type { EntityManager } from 'typeorm';
import { invalid } from '../../../http/problems/invalid.js';

/**
 * Rooms that the clinic has, each once.
 * @throws Problem 400
 */
export async function requireRooms(
  tx: EntityManager,
  clinicId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rooms = [...new Set(ids)];
  const known: { id: string }[] = await tx.query(
    'select id from rooms where clinic_id = $1 and id = any($2::uuid[])',
    [clinicId, rooms],
  );
  if (known.length < rooms.length) throw invalid({ roomIds: { code: 'not_a_choice' } });
  return rooms;
}
