import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';

/**
 * Whether there is a cluster, and one that this runtime may touch.
 * @param {string} cluster
 * @param {import('./findRuntime.mjs').Runtime} runtime
 * @param {import('./chooseUser.mjs').User | undefined} user
 * @returns {boolean} false when the cluster has to be made
 * @throws {CannotStart} when something else is there; it is left as it is
 */
export function checkCluster(cluster, runtime, user) {
  if (!existsSync(cluster)) return false;
  const versionFile = join(cluster, 'PG_VERSION');
  refuseForeignOwner(cluster, user);
  if (!existsSync(versionFile)) {
    if (readdirSync(cluster).length === 0) return false;
    throw new CannotStart(
      `The folder ${cluster} holds files that are no database: move them away, or choose another folder with STRATUM_DATA_DIR.`,
    );
  }
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major === runtime.major) return true;
  throw new CannotStart(
    `The data in ${cluster} was written by PostgreSQL ${major}, this Stratum brings PostgreSQL ${runtime.major}: ` +
      'start the Stratum that wrote it, or choose another folder with STRATUM_DATA_DIR. Nothing was changed.',
  );
}

/**
 * PostgreSQL runs on nobody's files but its user's own. Root may hand over files that became root's by copying.
 * @param {string} cluster
 * @param {import('./chooseUser.mjs').User | undefined} user
 */
function refuseForeignOwner(cluster, user) {
  const { uid } = statSync(cluster);
  if (user) {
    if (uid !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
    return;
  }
  if (process.getuid && uid !== process.getuid()) {
    throw new CannotStart(
      `The database in ${cluster} belongs to another user (number ${uid}): ` +
        'start Stratum as that user or as root, or choose another folder with STRATUM_DATA_DIR.',
    );
  }
}
