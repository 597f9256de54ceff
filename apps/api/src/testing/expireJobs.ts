import type { Database } from '../database/Database.js';
import { poolOf } from '../database/poolOf.js';
import { bossOn } from '../queue/bossOn.js';

/** What a process that died had taken is free for another one at once, as it is when its time is over. */
export async function expireJobs(database: Database): Promise<void> {
  await database.read(
    `update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`,
  );
  await bossOn(poolOf(database.source)).maintain();
}
