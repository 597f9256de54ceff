import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardServer } from '../../../../tools/database/guardServer.mjs';
import { startDatabase } from '../../../../tools/database/startDatabase.mjs';
import { temporaryFolder } from '../../../../tools/process/temporaryFolder.mjs';
import type { Database } from '../database/Database.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from './openDatabase.js';
import { type ApiProcess, startProcess } from './startProcess.js';

/** PostgreSQL and one process of the product, both for this test alone, looked after as `npm start` does it. */
export interface Installation {
  url: string;
  database: Database;
  process: ApiProcess;
  /** Everything that PostgreSQL has written to its log. */
  databaseLog(): string;
  /** Ends PostgreSQL and every process of it at once, as a crash of the machine would. */
  killDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both on an empty, migrated database. */
export async function anInstallation(): Promise<Installation> {
  const { folder, remove } = temporaryFolder('installation', { inMemory: true });
  const server = await startDatabase({ dataDir: folder });
  const dismissGuard = guardServer(join(folder, 'postgres'));
  const { database, close } = await openDatabase(server.url);
  await migrate(database.source, async () => undefined);
  const api = await startProcess(server.url);
  return {
    url: api.url,
    database,
    process: api,
    databaseLog: () => readFileSync(join(folder, 'postgres.log'), 'utf8'),
    killDatabase: async () => {
      const sessions = await database.read<{ pid: number }>('select pid from pg_stat_activity');
      for (const pid of [server.pid(), ...sessions.map(({ pid }) => pid)]) killHard(pid);
    },
    stop: async () => {
      await api.stop();
      await close();
      await server.stop();
      dismissGuard();
      remove();
    },
  };
}

/** A process that ended since it was listed is as dead as it should be. */
function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
