import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';

/** What patients were told before the day of the demo went out at its time; its words are not kept. */
export async function tellThePast(tx: EntityManager, today: Day): Promise<void> {
  await tx.query(
    `update messages set state = 'sent', sent_at = send_after, attempts = 1
     where state = 'waiting' and send_after < $1::date`,
    [today],
  );
}
