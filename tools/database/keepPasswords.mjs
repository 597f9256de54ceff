import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';

/**
 * @typedef {object} Passwords
 * @property {string} admin of the cluster's superuser, `postgres`
 * @property {string} product of the role the product signs in as, `stratum`
 */

const FILE = 'database.json';

/**
 * The cluster's passwords, made at random with it and kept in the data folder for its owner alone.
 * @param {string} dataDir
 * @param {boolean} clusterExists
 * @returns {Passwords}
 */
export function keepPasswords(dataDir, clusterExists) {
  const file = join(dataDir, FILE);
  if (existsSync(file)) return read(file);
  if (clusterExists) {
    throw new CannotStart(
      `The data folder ${dataDir} holds a database, but the file ${FILE} with its passwords is missing: ` +
        'put it back from your backup, or choose another folder with STRATUM_DATA_DIR.',
    );
  }
  const passwords = {
    admin: randomBytes(24).toString('base64url'),
    product: randomBytes(24).toString('base64url'),
  };
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(passwords)}\n`, { mode: 0o600, flush: true });
  renameSync(partial, file);
  return passwords;
}

/**
 * @param {string} file
 * @returns {Passwords}
 */
function read(file) {
  try {
    const { admin, product } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof admin === 'string' && typeof product === 'string') return { admin, product };
  } catch {
    // told below
  }
  throw new CannotStart(
    `The file ${file} with the database's passwords is damaged: put it back from your backup.`,
  );
}
