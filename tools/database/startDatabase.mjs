import { statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkCluster } from './checkCluster.mjs';
import { chooseUser } from './chooseUser.mjs';
import { createCluster } from './createCluster.mjs';
import { ensureDatabase } from './ensureDatabase.mjs';
import { findRunningServer } from './findRunningServer.mjs';
import { findRuntime } from './findRuntime.mjs';
import { guardServer } from './guardServer.mjs';
import { keepPasswords } from './keepPasswords.mjs';
import { keepRunning } from './keepRunning.mjs';
import { launchServer } from './launchServer.mjs';
import { lockDataFolder } from './lockDataFolder.mjs';
import { openDataFolder, placeCluster } from './placeCluster.mjs';
import { prepareRuntime } from './prepareRuntime.mjs';

const ROOM_FOR_NEW = 150 * 1024 * 1024;
const ROOM_FOR_START = 20 * 1024 * 1024;

/**
 * @typedef {object} Database
 * @property {string} url for the product, whose role is no superuser
 * @property {string} adminUrl for the superuser
 * @property {number} port stays the same when the server is started again after a crash
 * @property {boolean} adopted whether the server was already running, left by a starter that was killed
 * @property {() => number} pid of the server that runs now
 * @property {() => Promise<void>} stop ends the server; call it after every connection pool has closed
 */

/**
 * @typedef {object} DatabaseOrder
 * @property {string} dataDir is made when missing
 * @property {boolean} [durable] default true; false gives up safety against a crash for speed: for tests
 * @property {boolean} [locked] whether the caller holds the data folder's lock already
 * @property {(line: string) => void} [log] gets a line for each thing worth knowing
 */

/**
 * Starts the embedded PostgreSQL on a data folder, making the database when there is none, and keeps it running:
 * a server that is killed is started again on the same port.
 * @param {DatabaseOrder} order
 * @returns {Promise<Database>}
 * @throws {CannotStart} with one sentence for whoever started it
 */
export async function startDatabase({
  dataDir: folder,
  durable = true,
  locked = false,
  log = () => undefined,
}) {
  const dataDir = resolve(folder);
  const found = openDataFolder(dataDir);
  refuseWithout(ROOM_FOR_START, dataDir);
  const release = locked ? () => undefined : lockDataFolder(dataDir);
  try {
    const order = { ...prepare(dataDir, found, durable, log), logFile: join(dataDir, 'postgres.log') };
    const running = await findRunningServer(order.cluster, order.passwords.admin);
    const server = running ?? (await launchServer(order));
    if (running) log(`A PostgreSQL left running by an earlier start is taken over (process ${running.pid})`);
    const kept = keepRunning(order, server, log);
    const unguard = durable ? () => undefined : guardServer(order.cluster);
    const stop = async () => {
      await kept.stop();
      unguard();
      release();
    };
    const urls = await ensureDatabase(server.port, order.passwords, dataDir).catch(async (error) => {
      await stop();
      throw error;
    });
    return { ...urls, port: server.port, adopted: running !== undefined, pid: kept.pid, stop };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * @param {string} dataDir
 * @param {string} found where the cluster is or would be
 * @param {boolean} durable
 * @param {(line: string) => void} log
 */
function prepare(dataDir, found, durable, log) {
  const package_ = findRuntime();
  const user = chooseUser(found);
  const cluster = placeCluster(dataDir, found, user, log);
  const exists = checkCluster(cluster, package_, user);
  const passwords = keepPasswords(dataDir, exists);
  const runtime = prepareRuntime(package_, user, log);
  if (!exists) {
    refuseWithout(ROOM_FOR_NEW, dirname(cluster));
    log('Creating an empty database');
    createCluster({ runtime, cluster, user, password: passwords.admin, durable });
  }
  return { runtime, cluster, user, durable, passwords };
}

/**
 * @param {number} bytes
 * @param {string} folder
 */
function refuseWithout(bytes, folder) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  throw new CannotStart(
    `The disk that holds ${folder} is full: free at least ${Math.ceil(bytes / 1024 / 1024)} MB, ` +
      'or choose another folder with STRATUM_DATA_DIR.',
  );
}
