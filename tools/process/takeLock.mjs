import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processIdentity } from './processIdentity.mjs';

/** @typedef {{ pid: number, identity: string | undefined }} Holder */

/**
 * Takes a lock that belongs to one living process at a time; the lock of a process that is gone is taken over.
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: number }} the process id of the living holder
 */
export function takeLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }));
  try {
    while (!claim(own, file)) {
      const heldBy = removeIfStale(file);
      if (heldBy !== undefined) return { heldBy };
    }
  } finally {
    rmSync(own, { force: true });
  }
  return {
    release: () => {
      if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/**
 * A hard link fails when the name is taken, and the file behind it is complete from the first moment.
 * @param {string} own
 * @param {string} file
 */
function claim(own, file) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the living holder
 */
function removeIfStale(file) {
  const holder = holderOf(file);
  if (holder?.identity !== undefined && processIdentity(holder.pid) === holder.identity) return holder.pid;
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return undefined; // somebody else was quicker
  }
  const moved = holderOf(aside);
  if (moved && moved.pid !== holder?.pid) claim(aside, file); // a new holder came in between: put its lock back
  rmSync(aside, { force: true });
  return undefined;
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
