import { migrations } from '@stratum/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities/index.js';
import { Naming } from './Naming.js';
import { PreparingClient } from './PreparingClient.js';
import { parsers } from './parsers.js';

/** How the pool is used. */
export interface DataSourceUse {
  /** Size of the pool of this process. */
  readonly connections?: number;
  /** How long one statement may run, in milliseconds; 0 for as long as it takes. */
  readonly longest?: number;
  /**
   * Plans a statement once per connection and not for its values: planning the larger ones takes longer than running
   * them.
   */
  readonly planOnce?: boolean;
  /** Plans for indexes throughout: for work that fills empty tables, whose first plans would be made for these. */
  readonly fillsTables?: boolean;
}

/**
 * The connection pool on the database of the product. Nothing is synchronised: only migrations change tables.
 * @param url postgres://…
 */
export function createDataSource(
  url: string,
  { connections = 20, longest = 30_000, planOnce = false, fillsTables = false }: DataSourceUse = {},
): DataSource {
  const options = [
    ...(planOnce ? ['-c plan_cache_mode=force_generic_plan'] : []),
    ...(fillsTables ? ['-c enable_seqscan=off'] : []),
  ].join(' ');
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities,
    migrations,
    namingStrategy: new Naming(),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: connections,
    connectTimeoutMS: 15_000,
    applicationName: 'stratum',
    installExtensions: false,
    parseInt8: true,
    extra: {
      Client: PreparingClient,
      ...(options ? { options } : {}),
      idleTimeoutMillis: 30_000,
      statement_timeout: longest,
      types: parsers,
    },
  });
}
