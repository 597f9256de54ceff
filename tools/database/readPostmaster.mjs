import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Postmaster
 * @property {number} pid
 * @property {number} port
 * @property {string} status starting, ready, stopping or standby
 */

/**
 * What a running or crashed server wrote into its lock file.
 * @param {string} cluster
 * @returns {Postmaster | undefined} undefined when there is none, or one that is only half written
 */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]), status: (lines[7] ?? 'starting').trim() };
  } catch {
    return undefined;
  }
}
