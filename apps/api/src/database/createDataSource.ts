import { migrations } from '@stratum/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities/index.js';
import { Naming } from './Naming.js';
import { PreparingClient } from './PreparingClient.js';
import { parsers } from './parsers.js';

/**
 * The connection pool on the database of the product. Nothing is synchronised: only migrations change tables.
 * @param url postgres://…
 * @param connections size of the pool of this process
 * @param longest how long one statement may run, in milliseconds; 0 for as long as it takes
 */
export function createDataSource(url: string, connections = 20, longest = 30_000): DataSource {
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
      idleTimeoutMillis: 30_000,
      statement_timeout: longest,
      types: parsers,
    },
  });
}
