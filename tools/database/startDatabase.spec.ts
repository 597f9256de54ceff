import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { processIdentity } from '../process/processIdentity.mjs';
import { temporaryFolder } from '../process/temporaryFolder.mjs';
import { waitUntil } from '../process/waitUntil.mjs';
import { startDatabase } from './startDatabase.mjs';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));
const { folder, remove } = temporaryFolder('launcher', { inMemory: true });
const running: { stop: () => Promise<void> }[] = [];

async function start(name: string, durable = false) {
  const lines: string[] = [];
  const dataDir = join(folder, name);
  const database = await startDatabase({ dataDir, durable, log: (line) => lines.push(line) });
  running.push(database);
  return { ...database, lines, dataDir };
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Starts a database in a process of its own, as `npm start` is one. */
async function startApart(name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [RUN, join(folder, name)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  await waitUntil(() => (output.includes('Ready: ') ? true : undefined), { limit: 20_000 });
  return child;
}

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
});
afterAll(remove);

describe('a new data folder', () => {
  test('gets a PostgreSQL 18 that sorts and folds like Unicode, for a role that is no superuser', async () => {
    const { url, dataDir, pid, stop, adopted, lines } = await start('new');
    expect(lines).toContain('Creating an empty database');
    expect(adopted).toBe(false);
    expect(
      await query(
        url,
        `SELECT current_setting('server_version_num')::int / 10000 AS major, current_user AS role,
                current_setting('is_superuser') AS superuser, datlocprovider AS provider, datlocale AS locale,
                lower('ÄÖ') AS folded FROM pg_database WHERE datname = current_database()`,
      ),
    ).toEqual([
      { major: 18, role: 'stratum', superuser: 'off', provider: 'b', locale: 'C.UTF-8', folded: 'äö' },
    ]);
    await query(url, 'CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');
    expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600);
    const server = pid();
    await stop();
    expect(processIdentity(server)).toBeUndefined();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'starter.lock'))).toBe(false);
  });

  test('keeps every write safe unless told that it is for tests', async () => {
    const { url } = await start('safe', true);
    const settings = `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
                             current_setting('full_page_writes') AS pages, current_setting('data_checksums') AS sums`;
    expect(await query(url, settings)).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', sums: 'on' }]);
  });

  test('two of them run side by side', async () => {
    const [one, two] = await Promise.all([start('left'), start('right')]);
    expect(one.port).not.toBe(two.port);
    await query(one.url, 'CREATE TABLE only_left (id int)');
    expect(await query(two.url, "SELECT to_regclass('only_left') AS found")).toEqual([{ found: null }]);
  });
});

describe('an existing data folder', () => {
  test('gives its data back, whoever of its starters was killed', async () => {
    const first = await startApart('kept');
    first.kill('SIGKILL');
    await once(first, 'exit');
    const { adopted, url, lines, stop } = await start('kept', true);
    expect(adopted).toBe(true);
    expect(lines.join()).toMatch(/left running by an earlier start is taken over/);
    await query(url, 'CREATE TABLE note (text text); INSERT INTO note VALUES (42)');
    await stop();
    const again = await start('kept', true);
    expect(again.adopted).toBe(false);
    expect(await query(again.url, 'SELECT text FROM note')).toEqual([{ text: '42' }]);
  });

  test('is refused while another starter lives', async () => {
    const other = await startApart('busy');
    await expect(start('busy')).rejects.toThrow(
      `The data folder ${join(folder, 'busy')} is in use by another Stratum (process ${other.pid}): ` +
        'stop that one, or choose another folder with STRATUM_DATA_DIR.',
    );
    other.kill('SIGINT');
    expect(await once(other, 'exit')).toEqual([0, null]);
  });

  test('starts although a lock file names a process that is now another program', async () => {
    const { stop, dataDir } = await start('reused');
    await stop();
    const lines = [process.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'));
    const again = await start('reused');
    expect(again.adopted).toBe(false);
    expect(await query(again.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of another major version is refused and left as it is', async () => {
    const { stop, dataDir } = await start('older');
    await stop();
    const version = join(dataDir, 'postgres', 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(start('older')).rejects.toThrow(
      /was written by PostgreSQL 17, this Stratum brings PostgreSQL 18: start the Stratum that wrote it/,
    );
    expect(readFileSync(version, 'utf8')).toBe('17\n');
  });

  test('without its passwords is refused with the way out', async () => {
    const { stop, dataDir } = await start('lost');
    await stop();
    rmSync(join(dataDir, 'database.json'));
    await expect(start('lost')).rejects.toThrow(/passwords is missing: put it back from your backup/);
  });
});

test('a server that is killed serves again on its port, with what was committed', async () => {
  const { url, pid } = await start('killed', true);
  await query(url, 'CREATE TABLE note AS SELECT 7 AS number');
  const killed = pid();
  process.kill(killed, 'SIGKILL');
  const rows = await waitUntil(() => query(url, 'SELECT number FROM note').catch(() => undefined), {
    limit: 10_000,
  });
  expect(rows).toEqual([{ number: 7 }]);
  expect(pid()).not.toBe(killed);
});

test("a test run's server ends with the run, even one that is killed", async () => {
  const script = `import { startDatabase } from ${JSON.stringify(new URL('./startDatabase.mjs', import.meta.url).href)};
    const database = await startDatabase({ dataDir: ${JSON.stringify(join(folder, 'guarded'))}, durable: false });
    console.log(database.pid()); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const server = Number(String(line));
  expect(processIdentity(server)).toBeDefined();
  child.kill('SIGKILL');
  const gone = await waitUntil(() => (processIdentity(server) === undefined ? true : undefined), {
    limit: 10_000,
  });
  expect(gone).toBe(true);
});

describe('a place that cannot be used', () => {
  test('a file is no folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(start('file')).rejects.toThrow(/is not a folder: move the file away, or choose another/);
  });

  test('files that are no database are left alone', async () => {
    mkdirSync(join(folder, 'foreign', 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'foreign', 'postgres', 'letter.txt'), 'dear');
    await expect(start('foreign')).rejects.toThrow(/holds files that are no database/);
    expect(readFileSync(join(folder, 'foreign', 'postgres', 'letter.txt'), 'utf8')).toBe('dear');
  });

  test('what an interrupted first start left is cleared away', async () => {
    mkdirSync(join(folder, 'half', 'postgres.unfinished-1', 'base'), { recursive: true });
    const { url } = await start('half');
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'half', 'postgres.unfinished-1'))).toBe(false);
  });
});
