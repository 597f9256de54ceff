import type { Reader } from '../../../database/Reader.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { RoomReply } from './RoomReply.js';

/** @throws Problem 404 */
export async function getRoom(tx: Reader, clinicId: string, id: string): Promise<RoomReply> {
  const [room] = await tx.query<RoomReply[]>(
    'select id, name, kind, position, active, version from rooms where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (room === undefined) throw notFound('room');
  return room;
}
