import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['apps', 'libs', 'migrations', 'nx.json', 'package-lock.json', 'tsconfig.base.json'];
const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

/**
 * A hash over everything that a build reads: equal means that there is nothing to build.
 * @param {string} folder of the checkout
 */
export function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    for (const file of filesIn(join(folder, room))) {
      hash.update(`${file.slice(folder.length)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} sorted
 */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return isTest(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {string} path */
function isTest(path) {
  return /\.spec\.tsx?$/.test(path);
}
