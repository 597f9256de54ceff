import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The connections of a data source, for statements that TypeORM need not know of. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
