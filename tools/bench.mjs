import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareCheckout } from './build/prepareCheckout.mjs';
import { CannotStart } from './console/CannotStart.mjs';
import { runMain } from './console/runMain.mjs';
import { checkout } from './process/checkout.mjs';
import { stopChild } from './process/stopChild.mjs';
import { temporaryFolder } from './process/temporaryFolder.mjs';
import { listenForStop } from './start/listenForStop.mjs';
import { productEnvironment } from './start/productEnvironment.mjs';
import { readSettings } from './start/readSettings.mjs';

/**
 * `npm run bench [-- name …]`: runs bench/*.bench.mjs one after the other, each with an empty database of its own on
 * an embedded PostgreSQL as safe as the product's. A bench gets the product's environment and starts what it measures.
 */

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  const stop = listenForStop();
  await prepareCheckout({ log: say });
  const { startDatabase } = await import('./database/startDatabase.mjs');
  let code = 0;
  for (const bench of chooseBenches(process.argv.slice(2))) {
    if (stop.isRequested()) break;
    const { folder, remove } = temporaryFolder('bench');
    const database = await startDatabase({ dataDir: folder });
    const settings = readSettings([], {
      ...process.env,
      STRATUM_DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: '',
    });
    const child = spawn(process.execPath, [join(checkout, 'bench', bench)], {
      cwd: checkout,
      env: productEnvironment(settings, database.url),
      stdio: 'inherit',
    });
    const ended = once(child, 'exit').then(([status]) => status ?? 1);
    const exit = await Promise.race([ended, stop.requested.then(() => 1)]);
    code ||= exit;
    await stopChild(child, { patience: 10_000 });
    await database.stop();
    remove();
  }
  return code;
});

/** @param {string[]} names */
function chooseBenches(names) {
  const all = readdirSync(join(checkout, 'bench')).filter((name) => name.endsWith('.bench.mjs'));
  const chosen = all.filter((name) => names.length === 0 || names.includes(name.replace('.bench.mjs', '')));
  if (chosen.length > 0) return chosen;
  const known = all.map((name) => name.replace('.bench.mjs', '')).join(', ') || 'none yet';
  throw new CannotStart(`There is no bench ${names.join(', ')}. There is: ${known}.`);
}
