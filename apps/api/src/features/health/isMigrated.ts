import type { Database } from '../../database/Database.js';

/** Whether every migration that this build knows has been applied. */
export async function isMigrated(database: Database): Promise<boolean> {
  const known = database.source.migrations.map((migration) => migration.name ?? migration.constructor.name);
  try {
    const [row] = await database.read<{ applied: number }>(
      'select count(distinct name)::integer as applied from migrations where name = any($1)',
      [known],
    );
    return row?.applied === known.length;
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') return false;
    throw error;
  }
}
