import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { linkLibraries } from './linkLibraries.mjs';
import { succeedsAs } from './succeedsAs.mjs';

/**
 * Makes the runtime usable by the user who will run it: repairs what skipped install scripts left out, and copies
 * it elsewhere when it lies in a folder which that user cannot enter or which we cannot repair.
 * @param {import('./findRuntime.mjs').Runtime} runtime
 * @param {import('./chooseUser.mjs').User | undefined} user
 * @param {(line: string) => void} log
 * @returns {string} the folder that holds bin, lib and share
 */
export function prepareRuntime(runtime, user, log) {
  if (process.platform === 'win32') return runtime.folder;
  if (repair(runtime.folder) && runs(runtime.folder, user)) return runtime.folder;
  const place = `stratum-postgresql-${runtime.version}`;
  for (const parent of process.getuid?.() === 0
    ? ['/var/lib', tmpdir()]
    : [join(homedir(), '.cache'), tmpdir()]) {
    const folder = join(parent, place);
    if (copyTo(runtime.folder, folder) && repair(folder) && runs(folder, user)) {
      log(`PostgreSQL's programs are used from ${folder}`);
      return folder;
    }
  }
  throw new CannotStart(
    `The PostgreSQL in ${runtime.folder} cannot be run by ${user ? `the user ${user.name}` : 'this user'}: ` +
      'move the checkout to a folder that everybody may enter, or set DATABASE_URL to a PostgreSQL 18 server.',
  );
}

/** @param {string} folder */
function repair(folder) {
  try {
    linkLibraries(folder);
    for (const program of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(join(folder, 'bin', program));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} program */
function makeExecutable(program) {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/**
 * @param {string} folder
 * @param {import('./chooseUser.mjs').User | undefined} user
 */
function runs(folder, user) {
  return succeedsAs(user, '"$1"/postgres --version && "$1"/initdb --version', join(folder, 'bin'));
}

/**
 * @param {string} source
 * @param {string} folder
 */
function copyTo(source, folder) {
  if (isOurs(folder)) return true;
  const partial = `${folder}.${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true, mode: 0o755 });
    chmodSync(partial, 0o755);
    cpSync(source, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, folder);
    return true;
  } catch {
    rmSync(partial, { recursive: true, force: true });
    return isOurs(folder);
  }
}

/**
 * A folder of that name which somebody else made must not be run.
 * @param {string} folder
 */
function isOurs(folder) {
  if (!existsSync(folder)) return false;
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
