import { randomBytes } from 'node:crypto';
import { migrations } from '@stratum/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { TestProject } from 'vitest/node';
import { startDatabase as startEmbedded } from '../../../../tools/database/startDatabase.mjs';
import { temporaryFolder } from '../../../../tools/process/temporaryFolder.mjs';
import { prepareQueue } from '../queue/prepareQueue.js';
import { dropDatabase } from './dropDatabase.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address, leading to a database that no test writes to. */
    databaseServer: string;
    /** The name of an empty, migrated database on it, to be copied. */
    databaseTemplate: string;
  }
}

/**
 * Gives a test run a real PostgreSQL: an embedded one that forgets everything, or the one at TEST_DATABASE_URL, whose
 * user must be allowed to create databases.
 */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await findServer();
  const template = `template_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${template}`);
  await migrate(url, template);
  project.provide('databaseServer', url);
  project.provide('databaseTemplate', template);
  return async () => {
    await dropDatabase(url, template);
    await stop();
  };
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const { folder, remove } = temporaryFolder('tests', { inMemory: true });
  const database = await startEmbedded({ dataDir: folder, durable: false });
  const stop = async () => {
    await database.stop();
    remove();
  };
  return { url: database.url, stop };
}

async function migrate(server: string, template: string): Promise<void> {
  const url = new URL(server);
  url.pathname = `/${template}`;
  const source = new DataSource({
    ...{ type: 'postgres', driver: pg, url: url.href, poolSize: 1, installExtensions: false },
    ...{ migrations, migrationsTableName: 'migrations', migrationsTransactionMode: 'each' },
  });
  await source.initialize();
  await source.runMigrations();
  await prepareQueue(source);
  await source.destroy();
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
