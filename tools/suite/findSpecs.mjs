import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

/**
 * Every file of tests below some folders of the checkout.
 * @param {string} folder of the checkout
 * @param {string[]} rooms
 * @returns {string[]} absolute paths, sorted
 */
export function findSpecs(folder, rooms) {
  return rooms.flatMap((room) => specsIn(join(folder, room))).sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function specsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : specsIn(path);
    return /\.spec\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
