import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { takeLock } from '../process/takeLock.mjs';

/**
 * Lets one living starter at a time look after a data folder.
 * @param {string} dataDir
 * @returns {() => void} gives the folder back
 * @throws {CannotStart} when a living process holds it
 */
export function lockDataFolder(dataDir) {
  const lock = takeLock(join(dataDir, 'starter.lock'));
  if ('release' in lock) return lock.release;
  throw new CannotStart(
    `The data folder ${dataDir} is in use by another Stratum (process ${lock.heldBy}): ` +
      'stop that one, or choose another folder with STRATUM_DATA_DIR.',
  );
}
