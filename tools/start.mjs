import { join } from 'node:path';
import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';
import { lockDataFolder } from './database/lockDataFolder.mjs';
import { openDataFolder } from './database/placeCluster.mjs';
import { processIdentity } from './process/processIdentity.mjs';
import { checkPort } from './start/checkPort.mjs';
import { endOrphan, forgetRunning, noteRunning } from './start/endOrphan.mjs';
import { listenForStop } from './start/listenForStop.mjs';
import { productEnvironment } from './start/productEnvironment.mjs';
import { readSettings } from './start/readSettings.mjs';
import { serveProduct } from './start/serveProduct.mjs';

/** `npm start`: from whatever state the checkout is in to a running product. */

/** @typedef {import('./start/readSettings.mjs').Settings} Settings */
/** @typedef {(() => Promise<void> | void)[]} Closers run from the last to the first */

/** @param {string} line */
const say = (line) => console.log(line);
/** @param {string} line after the last line of the start nothing more goes to the standard output */
const sayLater = (line) => console.error(line);

/**
 * @param {Settings} settings
 * @param {Closers} closers
 */
async function openDatabase(settings, closers) {
  if (settings.databaseUrl) {
    say('Checking the database at DATABASE_URL');
    const { checkDatabase } = await import('./start/checkDatabase.mjs');
    await checkDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  say('Starting the embedded PostgreSQL');
  const { startDatabase } = await import('./database/startDatabase.mjs');
  let log = say;
  const database = await startDatabase({ dataDir: settings.dataDir, locked: true, log: (line) => log(line) });
  log = sayLater;
  closers.push(() => database.stop());
  return database.url;
}

/**
 * @param {Settings} settings
 * @param {Closers} closers
 * @param {() => void} goOn throws when somebody asked to stop
 */
async function start(settings, closers, goOn) {
  openDataFolder(settings.dataDir);
  closers.push(lockDataFolder(settings.dataDir));
  await endOrphan(settings.dataDir);
  await checkPort(settings.host, settings.port);
  await prepareCheckout({ log: say });
  goOn();
  const environment = productEnvironment(settings, await openDatabase(settings, closers));
  goOn();
  say('Preparing the database');
  const { prepareProduct } = await import('./start/prepareProduct.mjs');
  const prepared = await prepareProduct(environment, { demo: settings.demo, log: say });
  goOn();
  say('Starting Stratum');
  const url = `http://localhost:${settings.port}`;
  const product = await serveProduct({
    environment,
    address: `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${settings.port}`,
    logFile: settings.logToConsole ? undefined : join(settings.dataDir, 'api.log'),
    log: sayLater,
    onStarted: (pid) =>
      noteRunning(settings.dataDir, {
        ...{ pid, identity: processIdentity(pid), url, demoLogins: prepared.demoLogins },
      }),
  });
  closers.push(() => forgetRunning(settings.dataDir));
  closers.push(() => product.stop());
  sayHowToSignIn(prepared, settings.publicUrl ?? url);
  say(`Ready: ${url}`);
  return product;
}

/**
 * @param {import('./start/prepareProduct.mjs').Prepared} prepared
 * @param {string} address
 */
function sayHowToSignIn({ demoLogins, setUpPath }, address) {
  for (const { role, email, password } of demoLogins)
    say(`${role.padEnd(12)}  ${email.padEnd(32)}  ${password}`);
  if (setUpPath) say(`Create your clinic with this link, which works once: ${address}${setUpPath}`);
}

async function main() {
  const stop = listenForStop();
  /** @type {Closers} */
  const closers = [];
  const goOn = () => {
    if (stop.isRequested()) throw new Error('stopped');
  };
  try {
    const settings = readSettings(process.argv.slice(2), process.env);
    const product = await start(settings, closers, goOn);
    await Promise.race([stop.requested, product.failed]);
    sayLater('Stopping');
  } catch (error) {
    if (!stop.isRequested()) throw error;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

await runMain(main);
