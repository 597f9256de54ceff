import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { freePort } from '../process/freePort.mjs';
import { openLog, readLog } from '../process/logFile.mjs';
import { stopChild } from '../process/stopChild.mjs';
import { waitUntil } from '../process/waitUntil.mjs';
import { explainFailure } from './explainFailure.mjs';
import { programEnvironment } from './programEnvironment.mjs';
import { readPostmaster } from './readPostmaster.mjs';
import { serverSettings } from './serverSettings.mjs';

const RECOVERY_LIMIT = 120_000;

/**
 * @typedef {object} ServerOrder
 * @property {string} runtime
 * @property {string} cluster
 * @property {import('./chooseUser.mjs').User | undefined} user
 * @property {boolean} durable
 * @property {string} logFile
 */

/** @typedef {{ pid: number, port: number, child: import('node:child_process').ChildProcess }} LaunchedServer */

/**
 * Starts the server on a free port, or on a given one, and waits until it takes connections. A port that was taken in
 * between and the memory of a server that was just killed are waited out.
 * @param {ServerOrder} order
 * @param {number} [fixedPort]
 * @returns {Promise<LaunchedServer>}
 */
export async function launchServer(order, fixedPort) {
  const end = performance.now() + 15_000;
  for (;;) {
    const attempt = await launchOnce(order, fixedPort ?? (await freePort()));
    if ('child' in attempt) return attempt;
    const passing =
      /Address already in use|shared memory block .* is still in use|lock file .* already exists|could not create any TCP/i;
    if (!passing.test(attempt.output) || performance.now() > end) {
      throw new CannotStart(explainFailure(attempt.output, dirname(order.cluster)));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * @param {ServerOrder} order
 * @param {number} port
 * @returns {Promise<LaunchedServer | { output: string }>}
 */
async function launchOnce(order, port) {
  const { child, offset } = spawnServer(order, port);
  const failure = new Promise((resolve) => child.once('error', resolve));
  const state = await Promise.race([
    failure,
    waitUntil(() => stateOf(child, order.cluster), { limit: RECOVERY_LIMIT, every: 15 }),
  ]);
  if (state === 'ready' && child.pid !== undefined) return { pid: child.pid, port, child };
  if (state === undefined) await stopChild(child, { signal: 'SIGINT', patience: 10_000 });
  if (state instanceof Error) return { output: state.message };
  return { output: readLog(order.logFile, offset) };
}

/**
 * The server gets its own process group, so that a Ctrl-C reaches it through us and after the product has stopped,
 * and writes to a file, so that it can outlive us.
 * @param {ServerOrder} order
 * @param {number} port
 */
function spawnServer({ runtime, cluster, user, durable, logFile }, port) {
  const { descriptor, offset } = openLog(logFile);
  const child = spawn(join(runtime, 'bin', 'postgres'), ['-D', cluster, ...serverSettings(port, durable)], {
    cwd: process.platform === 'win32' ? cluster : '/',
    env: programEnvironment(),
    stdio: ['ignore', descriptor, descriptor],
    detached: true,
    windowsHide: true,
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(descriptor);
  child.unref();
  return { child, offset };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} cluster
 * @returns {'ready' | 'ended' | undefined}
 */
function stateOf(child, cluster) {
  if (child.exitCode !== null || child.signalCode !== null) return 'ended';
  const postmaster = readPostmaster(cluster);
  return postmaster?.pid === child.pid && postmaster?.status === 'ready' ? 'ready' : undefined;
}
