import { spawnSync } from 'node:child_process';
import { readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from '../console/CannotStart.mjs';
import { processIdentity } from '../process/processIdentity.mjs';
import { waitUntil } from '../process/waitUntil.mjs';
import { readPostmaster } from './readPostmaster.mjs';

/** @typedef {import('./readPostmaster.mjs').Postmaster} Postmaster */

/**
 * A server that a killed starter left running on this cluster, when there is one and it answers.
 * A lock file whose process id meanwhile belongs to some other program is removed.
 * @param {string} cluster
 * @param {string} password of the superuser
 * @returns {Promise<Postmaster | undefined>}
 */
export async function findRunningServer(cluster, password) {
  const found = readPostmaster(cluster);
  if (!found || processIdentity(found.pid) === undefined) return undefined;
  if (!worksIn(found.pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const settled = await waitUntil(() => settle(cluster, found.pid, password), { limit: 30_000, every: 100 });
  if (settled === 'gone') return undefined;
  if (settled) return settled;
  throw new CannotStart(
    `A PostgreSQL server (process ${found.pid}) still runs on ${cluster} and does not answer: end that process and start again.`,
  );
}

/**
 * @param {string} cluster
 * @param {number} pid
 * @param {string} password
 * @returns {Promise<Postmaster | 'gone' | undefined>} undefined while it is starting or stopping
 */
async function settle(cluster, pid, password) {
  if (processIdentity(pid) === undefined) return 'gone';
  const now = readPostmaster(cluster);
  if (now?.pid !== pid || now.status !== 'ready') return undefined;
  return (await serves(cluster, now.port, password)) ? now : undefined;
}

/**
 * @param {string} cluster
 * @param {number} port
 * @param {string} password
 */
async function serves(cluster, port, password) {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', database: 'postgres', password },
    connectionTimeoutMillis: 3000,
  });
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return realpathSync(rows[0].data_directory) === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Every process of a PostgreSQL server works in its cluster's folder.
 * @param {number} pid
 * @param {string} cluster
 */
function worksIn(pid, cluster) {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes('postgres');
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}
