import type { EntityManager } from 'typeorm';
import type { Queue } from '../../queue/Queue.js';

const MOST = 200;

/** From here on the message tells what it tells: a change that comes now has a message of its own. */
const COLLECT = /* sql */ `
  update messages m set state = 'sending'
  from (select clinic_id, id from messages where state = 'waiting' and send_after <= $1
    order by send_after limit ${MOST} for update skip locked) due
  where m.clinic_id = due.clinic_id and m.id = due.id
  returning m.clinic_id as "clinicId", m.id as "messageId"`;

/**
 * Gives the messages whose time has come to the queue, each once, whoever else does the same.
 * @param now milliseconds since 1970
 * @returns how many there were
 */
export async function collectDue(tx: EntityManager, queue: Queue, now: number): Promise<number> {
  const [due]: [{ clinicId: string; messageId: string }[]] = await tx.query(COLLECT, [new Date(now)]);
  if (due.length > 0) await queue.send(tx, 'send-message', due);
  return due.length;
}
