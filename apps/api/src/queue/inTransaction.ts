import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';

/** Lets pg-boss run a statement in a transaction of the product. */
export function inTransaction(tx: EntityManager): PgBoss.ConnectionOptions {
  return { db: { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) } };
}
