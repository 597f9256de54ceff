import { openSync, readFileSync, renameSync, statSync } from 'node:fs';

const LIMIT = 10 * 1024 * 1024;

/**
 * Opens a log for a child to write to; a long one is put aside as `.1` first.
 * @param {string} file
 * @returns {{ descriptor: number, offset: number }} offset: where what is written from now on begins
 */
export function openLog(file) {
  if (sizeOf(file) > LIMIT) renameSync(file, `${file}.1`);
  const offset = sizeOf(file);
  return { descriptor: openSync(file, 'a', 0o600), offset };
}

/**
 * What was written since then.
 * @param {string} file
 * @param {number} offset
 */
export function readLog(file, offset) {
  return readFileSync(file).subarray(offset).toString('utf8');
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
