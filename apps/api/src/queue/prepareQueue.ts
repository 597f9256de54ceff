import type { DataSource } from 'typeorm';
import { poolOf } from '../database/poolOf.js';
import { bossOn } from './bossOn.js';
import { queueKinds } from './queueKinds.js';

/** Makes the tables of the queue or brings them up to date, with every kind of job. The second time changes nothing. */
export async function prepareQueue(source: DataSource): Promise<void> {
  const boss = bossOn(poolOf(source), { migrate: true });
  await boss.start();
  for (const [name, options] of Object.entries(queueKinds)) {
    await boss.createQueue(name, { name, ...options });
    await boss.updateQueue(name, { name, ...options });
  }
  await boss.stop({ graceful: false });
}
