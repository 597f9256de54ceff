import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { dropDatabase } from './dropDatabase.js';

/** A migrated, empty database of its own for one test file. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * Makes a fresh database on the server that the test run started: migrated, by copying the run's template, or with
 * nothing in it, as a new installation has it.
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const server = new URL(inject('databaseServer'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = migrated ? inject('databaseTemplate') : 'template1';
  await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(server.href, name) };
}

async function onServer(server: URL, statement: string): Promise<void> {
  const client = new pg.Client(server.href);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
