import { once } from 'node:events';
import { runMain } from '../console/runMain.mjs';
import { startDatabase } from './startDatabase.mjs';

/** Runs the embedded PostgreSQL alone: `node tools/database/run.mjs [data folder]`. */
await runMain(async () => {
  const dataDir = process.argv[2] ?? process.env['STRATUM_DATA_DIR'] ?? '.stratum/data';
  const alive = setInterval(() => undefined, 60_000);
  const database = await startDatabase({ dataDir, log: (line) => console.log(line) });
  console.log(`Ready: ${database.url}`);
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await database.stop();
  clearInterval(alive);
});
