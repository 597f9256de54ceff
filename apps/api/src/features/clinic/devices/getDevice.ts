import type { Reader } from '../../../database/Reader.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { DeviceReply } from './DeviceReply.js';

/** @throws Problem 404 */
export async function getDevice(tx: Reader, clinicId: string, id: string): Promise<DeviceReply> {
  const [device] = await tx.query<DeviceReply[]>(
    'select id, name, kind, room_ids as "roomIds", active, version from devices where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (device === undefined) throw notFound('device');
  return device;
}
