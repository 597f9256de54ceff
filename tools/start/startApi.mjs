import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkout } from '../process/checkout.mjs';
import { openLog, readLog } from '../process/logFile.mjs';
import { stopChild } from '../process/stopChild.mjs';
import { waitUntil } from '../process/waitUntil.mjs';

const FOLLOW_PARENT = new URL('../process/followParent.mjs', import.meta.url).href;
const READY_LIMIT = 60_000;

/** How long the API may take to finish what it is doing when it is asked to stop. */
export const STOP_LIMIT = 15_000;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} ApiOrder
 * @property {NodeJS.ProcessEnv} environment
 * @property {string} address where it will answer
 * @property {string | undefined} logFile undefined: it writes to our own streams
 * @property {(child: ChildProcess) => void} onSpawned told of the process before it is ready
 */

/**
 * Starts one API process and waits until it answers.
 * @param {ApiOrder} order
 * @returns {Promise<ChildProcess>}
 * @throws {CannotStart} with the process's own last words when it does not come up
 */
export async function startApi({ environment, address, logFile, onSpawned }) {
  const log = logFile ? openLog(logFile) : undefined;
  const child = spawnApi(environment, log?.descriptor ?? 'inherit');
  if (log) closeSync(log.descriptor);
  onSpawned(child);
  const state = await waitUntil(() => stateOf(child, address), { limit: READY_LIMIT, every: 40 });
  if (state === 'ready') return child;
  await stopChild(child, { patience: STOP_LIMIT });
  if (!logFile || !log) throw new CannotStart('The API did not start: it says why above.');
  const words = readLog(logFile, log.offset).trim().split('\n').at(-1);
  throw new CannotStart(words || `The API did not answer within ${READY_LIMIT / 1000} s: see ${logFile}`);
}

/**
 * Its own process group keeps a Ctrl-C from it, so that we stop it in order; the channel tells it when we are gone.
 * @param {NodeJS.ProcessEnv} environment
 * @param {number | 'inherit'} output
 */
function spawnApi(environment, output) {
  const main = join(checkout, 'apps', 'api', 'dist', 'main.js');
  return spawn(process.execPath, ['--enable-source-maps', '--import', FOLLOW_PARENT, main], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
    windowsHide: true,
  });
}

/**
 * @param {ChildProcess} child
 * @param {string} address
 * @returns {Promise<'ready' | 'ended' | undefined>}
 */
async function stateOf(child, address) {
  if (child.exitCode !== null || child.signalCode !== null) return 'ended';
  try {
    const { status } = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) });
    return status === 200 ? 'ready' : undefined;
  } catch {
    return undefined;
  }
}
