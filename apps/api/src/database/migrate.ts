import type { DataSource } from 'typeorm';
import { prepareQueue } from '../queue/prepareQueue.js';

/** Any number; the same in every process of the product. */
const LOCK = 6_022_141;

/** The database was made by a later version of the product; this one must not touch it. */
export class NewerDatabase extends Error {
  readonly code = 'newer_database';

  constructor(migration: string) {
    super(`The database was changed by a newer version of Stratum (${migration}): start that version.`);
  }
}

/**
 * Holds a lock on the whole database, applies what is missing, also to the tables of the queue, and does the
 * work. Of many that start at once one goes first and the others find it done.
 * @throws NewerDatabase
 */
export async function migrate<Result>(source: DataSource, work: () => Promise<Result>): Promise<Result> {
  const holder = source.createQueryRunner();
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    await requireKnown(source);
    await source.runMigrations();
    await prepareQueue(source);
    return await work();
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await holder.release();
  }
}

async function requireKnown(source: DataSource): Promise<void> {
  const [{ there }] = await source.query(`select to_regclass('migrations') is not null as there`);
  if (!there) return;
  const applied: { name: string }[] = await source.query('select name from migrations order by id');
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const newer = applied.find(({ name }) => !known.has(name));
  if (newer) throw new NewerDatabase(newer.name);
}
