import { accessSync, constants, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from './processIdentity.mjs';

const FOLDER = '/dev/shm';
/** What the databases of a run may need. */
const ROOM = 3 * 1024 ** 3;

/**
 * Where files are kept in memory, if there is plenty: on a disk, making and dropping databases costs more than all
 * that the tests do with them. What a run that was killed left there is taken away.
 * @returns {string | undefined}
 */
export function memoryFolder() {
  if (process.platform !== 'linux') return undefined;
  try {
    accessSync(FOLDER, constants.W_OK);
    for (const name of readdirSync(FOLDER))
      if (isLeftOver(name)) rmSync(join(FOLDER, name), { recursive: true });
    const { bavail, bsize } = statfsSync(FOLDER);
    return Math.min(bavail * bsize, freemem()) < ROOM ? undefined : FOLDER;
  } catch {
    return undefined;
  }
}

/** @param {string} name ends with the process that made it and six letters, as temporaryFolder writes it */
function isLeftOver(name) {
  const [, maker] = /^stratum-[a-z-]+-(\d+)-\w{6}$/.exec(name) ?? [];
  return maker !== undefined && processIdentity(Number(maker)) === undefined;
}
