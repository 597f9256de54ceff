import { expect } from 'vitest';
import { Postman } from '../jobs/Postman.js';
import type { TestApi } from './startApi.js';

/** Sends whatever is due by the clock of a product that works its jobs off, and waits until nothing is under way. */
export async function sendDue(api: TestApi): Promise<void> {
  await api.app.get(Postman).look();
  const underWay = () =>
    api.database.read(
      `select id from messages where state = 'sending'
       union all select id from pgboss.job where name = 'send-message' and state in ('created', 'active')`,
    );
  await expect.poll(underWay, { interval: 10, timeout: 10_000 }).toEqual([]);
}
