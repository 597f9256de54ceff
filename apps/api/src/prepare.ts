import 'reflect-metadata';
import { createDataSource } from './database/createDataSource.js';
import { Database } from './database/Database.js';
import { migrate } from './database/migrate.js';
import { bringNewVersions } from './journeys/openClinic/bringNewVersions.js';
import { offerFirstClinic } from './journeys/openClinic/offerFirstClinic.js';
import type { DemoLogin } from './seed/DemoLogin.js';
import { prepareDemo } from './seed/prepareDemo.js';
import { Clock } from './settings/Clock.js';
import { explainStart } from './settings/explainStart.js';
import { readSettings } from './settings/readSettings.js';

/** What a start tells whoever started it; the last line of the output. */
interface Prepared {
  demoLogins: DemoLogin[];
  /** Below the address of the installation; null when there is a clinic. */
  setUpPath: string | null;
}

/**
 * Brings the database up to date, and sees to it that somebody can sign in: `--demo` makes the demo on the first
 * start, `--no-demo` offers a link to make the first clinic. Ends when it is done.
 */
async function prepare(options: readonly string[]): Promise<Prepared> {
  const { databaseUrl } = readSettings(process.env);
  const dataFolder = process.env['STRATUM_DATA_DIR']?.trim() || null;
  const use = { connections: 4, longest: 0, planOnce: true, fillsTables: true };
  const source = await createDataSource(databaseUrl, use).initialize();
  const now = new Clock().now();
  try {
    return await migrate(source, async () => {
      const database = new Database(source);
      await database.transaction(bringNewVersions);
      if (options.includes('--no-demo')) {
        const setUpPath = await database.transaction((tx) => offerFirstClinic(tx, now));
        return { demoLogins: [], setUpPath };
      }
      return { demoLogins: await prepareDemo(database, dataFolder, now, console.log), setUpPath: null };
    });
  } finally {
    await source.destroy();
  }
}

prepare(process.argv.slice(2)).then(
  (prepared) => console.log(JSON.stringify(prepared)),
  (error: unknown) => {
    console.error(explainStart(error));
    process.exitCode = 1;
  },
);
