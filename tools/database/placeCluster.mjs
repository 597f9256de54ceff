import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { succeedsAs } from './succeedsAs.mjs';

/** The folder below the data folder that holds the database cluster, or a link to it. */
export const CLUSTER = 'postgres';

/** @typedef {import('./chooseUser.mjs').User} User */

/**
 * Makes the data folder and finds where its cluster is or shall be.
 * @param {string} dataDir
 * @returns {string} the cluster's path, which need not exist yet
 * @throws {CannotStart} when the folder cannot be used
 */
export function openDataFolder(dataDir) {
  makeFolder(dataDir);
  const cluster = join(dataDir, CLUSTER);
  if (!lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink()) return cluster;
  try {
    return realpathSync(cluster);
  } catch {
    throw new CannotStart(
      `The database of ${dataDir} is kept elsewhere, and ${cluster} points to a folder that is gone.`,
    );
  }
}

/**
 * Makes sure that PostgreSQL's user can reach the cluster. When a parent folder is closed to that user, a new cluster
 * goes to a system folder and the data folder gets a link to it.
 * @param {string} dataDir
 * @param {string} cluster
 * @param {User | undefined} user
 * @param {(line: string) => void} log
 * @returns {string} where the cluster is or shall be
 */
export function placeCluster(dataDir, cluster, user, log) {
  if (!user) return cluster;
  const parent = dirname(cluster);
  if (!canEnter(user, parent)) letIn(parent, user);
  if (canEnter(user, parent)) return cluster;
  if (statSync(cluster, { throwIfNoEntry: false })) {
    throw new CannotStart(
      `PostgreSQL runs as the user ${user.name}, who cannot enter ${parent}: ` +
        'move the data to a folder whose parents everybody may enter, or choose another with STRATUM_DATA_DIR.',
    );
  }
  const elsewhere = join('/var/lib/stratum', `${basename(dataDir)}-${randomBytes(4).toString('hex')}`);
  makeWithParents(elsewhere);
  symlinkSync(join(elsewhere, CLUSTER), join(dataDir, CLUSTER));
  log(`The user ${user.name} cannot enter ${parent}, so the database is kept in ${elsewhere}`);
  return join(elsewhere, CLUSTER);
}

/** @param {string} dataDir */
function makeFolder(dataDir) {
  try {
    makeWithParents(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CannotStart(explain(dataDir, /** @type {NodeJS.ErrnoException} */ (error)));
  }
}

/**
 * Node's own recursive mkdir never returns below /proc. A strict umask would close the folders that root makes to
 * PostgreSQL's user.
 * @param {string} folder
 */
function makeWithParents(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeWithParents(dirname(folder));
  mkdirSync(folder);
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
}

/**
 * @param {string} dataDir
 * @param {NodeJS.ErrnoException} error
 */
function explain(dataDir, error) {
  const choose = 'choose another folder with STRATUM_DATA_DIR.';
  switch (error.code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `The data folder ${dataDir} is not a folder: move the file away, or ${choose}`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The data folder ${dataDir} cannot be written: allow this user to write there, or ${choose}`;
    case 'ENOSPC':
      return `The disk that holds ${dataDir} is full: free some space, or ${choose}`;
    default:
      return `The data folder ${dataDir} cannot be used (${error.message}): ${choose}`;
  }
}

/**
 * @param {User} user
 * @param {string} folder
 */
function canEnter(user, folder) {
  return succeedsAs(user, 'cd "$1"', folder);
}

/**
 * Lets the user pass through the folder, not read it.
 * @param {string} folder
 * @param {User} user
 */
function letIn(folder, user) {
  const { uid, mode } = statSync(folder);
  chownSync(folder, uid, user.gid);
  chmodSync(folder, (mode & 0o7777) | 0o010);
}
