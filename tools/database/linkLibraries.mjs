import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * npm packages cannot hold symbolic links; the package lists them and makes them in an install script. Where install
 * scripts were skipped, they are made here.
 * @param {string} folder of the runtime, holding pg-symlinks.json and lib
 */
export function linkLibraries(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ''));
    if (!existsSync(link)) makeLink(basename(source), link);
  }
}

/**
 * @param {string} target
 * @param {string} link
 */
function makeLink(target, link) {
  try {
    symlinkSync(target, link);
  } catch (error) {
    const madeBySomebodyElse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST';
    if (!madeBySomebodyElse) throw error;
  }
}
