import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';
import { lockDataFolder } from './database/lockDataFolder.mjs';
import { openDataFolder } from './database/placeCluster.mjs';
import { freePort } from './process/freePort.mjs';
import { checkPort } from './start/checkPort.mjs';
import { listenForStop } from './start/listenForStop.mjs';
import { productEnvironment } from './start/productEnvironment.mjs';
import { readSettings } from './start/readSettings.mjs';

/** `npm run dev`: the product, reloading on both sides; the same settings as npm start. */

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  const stop = listenForStop();
  const settings = readSettings(process.argv.slice(2), process.env);
  /** @type {(() => Promise<void> | void)[]} */
  const closers = [];
  try {
    openDataFolder(settings.dataDir);
    closers.push(lockDataFolder(settings.dataDir));
    await checkPort(settings.host, settings.port);
    await prepareCheckout({ log: say });
    const { startDatabase } = await import('./database/startDatabase.mjs');
    const { prepareProduct } = await import('./start/prepareProduct.mjs');
    const { watchApi } = await import('./dev/watchApi.mjs');
    const { servePages } = await import('./dev/servePages.mjs');
    const database = settings.databaseUrl
      ? { url: settings.databaseUrl, stop: () => undefined }
      : await startDatabase({ dataDir: settings.dataDir, locked: true, log: say });
    closers.push(() => database.stop());
    const apiPort = await freePort();
    const environment = {
      ...productEnvironment({ ...settings, port: apiPort, host: '127.0.0.1' }, database.url),
      ...{ NODE_ENV: 'development', PUBLIC_URL: `http://localhost:${settings.port}` },
    };
    const { demoLogins } = await prepareProduct(environment, { demo: settings.demo, log: say });
    closers.push(watchApi(environment));
    closers.push(await servePages(settings.port, `http://127.0.0.1:${apiPort}`));
    for (const { role, email, password } of demoLogins) say(`${role.padEnd(12)}  ${email}  ${password}`);
    say(`Ready: http://localhost:${settings.port} (reloads by itself; Ctrl-C stops everything)`);
    await stop.requested;
  } finally {
    for (const close of closers.reverse()) await close();
  }
});
