import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../../tools/process/freePort.mjs';
import { stopChild } from '../../../../tools/process/stopChild.mjs';
import { temporaryFolder } from '../../../../tools/process/temporaryFolder.mjs';
import { startApi as startBuilt } from '../../../../tools/start/startApi.mjs';

/** The built product in a process of its own, started as `npm start` does it. Its clock is the machine's. */
export interface ApiProcess {
  url: string;
  /** Everything that it has written to its log. */
  logged(): string;
  /** Whether it ended, for whatever reason. */
  hasEnded(): boolean;
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

/** Starts `apps/api/dist/main.js` on a database that is migrated, and waits until it is ready. */
export async function startProcess(databaseUrl: string): Promise<ApiProcess> {
  const { folder, remove } = temporaryFolder('api');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'api.log');
  const child = await startBuilt({
    environment: {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(port) },
      ...{ PUBLIC_URL: '', TRUSTED_PROXIES: '' },
    },
    address: url,
    logFile,
    onSpawned: () => undefined,
  });
  const stop = async () => {
    await stopChild(child, { patience: 15_000 });
    remove();
  };
  return {
    url,
    logged: () => readFileSync(logFile, 'utf8'),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop,
    kill: async () => {
      await stopChild(child, { signal: 'SIGKILL', patience: 5_000 });
      remove();
    },
  };
}
