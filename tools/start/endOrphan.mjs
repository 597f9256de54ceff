import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../process/processIdentity.mjs';
import { waitUntil } from '../process/waitUntil.mjs';

const FILE = 'running.json';

/**
 * What a start leaves in the data folder while it runs, for the next one and for tools.
 * @typedef {object} Running
 * @property {number} pid of the API process
 * @property {string | undefined} identity
 * @property {string} url
 * @property {import('./prepareProduct.mjs').DemoLogin[]} demoLogins
 */

/**
 * @param {string} dataDir
 * @param {Running} running
 */
export function noteRunning(dataDir, running) {
  writeFileSync(join(dataDir, FILE), `${JSON.stringify(running)}\n`, { mode: 0o600 });
}

/**
 * @param {string} dataDir
 * @returns {Running | undefined}
 */
export function readRunning(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} dataDir */
export function forgetRunning(dataDir) {
  rmSync(join(dataDir, FILE), { force: true });
}

/**
 * An API process stops by itself when its starter was killed; one that hangs would keep the port.
 * Call it only while holding the data folder's lock.
 * @param {string} dataDir
 */
export async function endOrphan(dataDir) {
  const left = readRunning(dataDir);
  if (!left || left.identity === undefined) return;
  const gone = () => (processIdentity(left.pid) === left.identity ? undefined : true);
  if (await waitUntil(gone, { limit: 4000 })) return;
  process.kill(left.pid, 'SIGKILL');
  await waitUntil(gone, { limit: 2000 });
}
