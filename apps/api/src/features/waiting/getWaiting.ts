import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { WaitingReply } from './WaitingReply.js';
import { waitingColumns, waitingWithin } from './waitingColumns.js';

/** One entry, also when it is closed. */
export async function getWaiting(
  tx: EntityManager,
  clinicId: string,
  id: string,
  today: Day,
): Promise<WaitingReply> {
  const [found] = await tx.query(`select ${waitingColumns} ${waitingWithin} and e.id = $3`, [
    clinicId,
    today,
    id,
  ]);
  return found.row;
}
