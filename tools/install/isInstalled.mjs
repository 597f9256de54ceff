import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, dev?: boolean, peer?: boolean }} Entry */

/**
 * Whether node_modules holds what package-lock.json asks for, by the list that npm leaves there when it is done.
 * @param {string} folder of the checkout
 * @param {{ production?: boolean }} [how] production: development packages may be missing
 */
export function isInstalled(folder, { production = false } = {}) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const outdated = Object.entries(present).some(([path, entry]) => entry.version !== wanted[path]?.version);
  const missing = Object.entries(wanted).some(
    ([path, entry]) =>
      path.includes('node_modules/') && !(path in present) && !entry.optional && !(production && entry.dev),
  );
  return !outdated && !missing;
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
