import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDatabase } from '../database/startDatabase.mjs';
import { freePort } from '../process/freePort.mjs';
import { temporaryFolder } from '../process/temporaryFolder.mjs';
import { checkDatabase } from './checkDatabase.mjs';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const { folder, remove } = temporaryFolder('given');
let server: Awaited<ReturnType<typeof startDatabase>>;
let url: URL;

/** The server's address, changed in one part. */
function address(change: (url: URL) => void) {
  const changed = new URL(url);
  change(changed);
  return changed.href;
}

beforeAll(async () => {
  server = await startDatabase({ dataDir: folder, durable: false });
  url = new URL(server.url);
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  await client.query("CREATE ROLE guest LOGIN PASSWORD 'guest'");
  await client.end();
});
afterAll(async () => {
  await server.stop();
  remove();
});

test('an empty database of its own is enough', async () => {
  await expect(checkDatabase(server.url)).resolves.toBeUndefined();
});

test('a wrong password is named and not quoted', async () => {
  const wrong = address((changed) => {
    changed.password = 'hidden';
  });
  await expect(checkDatabase(wrong)).rejects.toThrow(
    `The PostgreSQL at ${url.host} refuses the user stratum: correct the user or password in DATABASE_URL.`,
  );
});

test('a database that is not there is named with the way to make it', async () => {
  const missing = address((changed) => {
    changed.pathname = '/desk';
  });
  await expect(checkDatabase(missing)).rejects.toThrow(
    `The PostgreSQL at ${url.host} has no database desk: create it with CREATE DATABASE "desk", or correct DATABASE_URL.`,
  );
});

test('a user without rights is told what the administrator has to run', async () => {
  const guest = address((changed) => {
    changed.username = 'guest';
    changed.password = 'guest';
  });
  await expect(checkDatabase(guest)).rejects.toThrow(
    "The user guest may not create tables and extensions in stratum: let the server's administrator run " +
      'ALTER DATABASE "stratum" OWNER TO "guest".',
  );
});

test('an address where nobody answers is named', async () => {
  const port = await freePort();
  await expect(checkDatabase(`postgres://a:b@127.0.0.1:${port}/desk`)).rejects.toThrow(
    `DATABASE_URL leads to 127.0.0.1:${port}, where no PostgreSQL answers (ECONNREFUSED): start it, or correct the address.`,
  );
});
