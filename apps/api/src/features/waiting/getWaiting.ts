import type { EntityManager } from 'typeorm';
import type { WaitingReply } from './WaitingReply.js';
import { waitingColumns, waitingWithin } from './waitingColumns.js';

/** One entry, also when it is closed. */
export async function getWaiting(tx: EntityManager, clinicId: string, id: string): Promise<WaitingReply> {
  const [found] = await tx.query(`select ${waitingColumns} ${waitingWithin} and e.id = $2`, [clinicId, id]);
  return found.row;
}
