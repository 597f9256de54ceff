import type { Pool } from 'pg';
import PgBoss from 'pg-boss';

/** The tables of the queue stand beside those of the product, in a schema of their own. */
const SCHEMA = 'pgboss';

/**
 * pg-boss on connections that we have already. It is never started by itself: the product polls, runs and ends its
 * jobs, because a job that pg-boss ends in the background takes the process with it when the connection is lost.
 */
export function bossOn(pool: Pool, { migrate = false } = {}): PgBoss {
  const executeSql = async (text: string, values?: unknown[]) => {
    // Several statements at once can only be sent without values.
    const result = await (values === undefined ? pool.query(text) : pool.query(text, values));
    return { rows: Array.isArray(result) ? [] : result.rows };
  };
  return new PgBoss({ db: { executeSql }, schema: SCHEMA, migrate, supervise: false, schedule: false });
}
