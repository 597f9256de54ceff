import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkout, memory } from '../process/checkout.mjs';
import { build } from './build.mjs';
import { fingerprint } from './fingerprint.mjs';

const STAMP = join(memory, 'built');
const PRODUCTS = ['apps/api/dist/main.js', 'apps/dashboard/dist/index.html', 'apps/guest/dist/index.html'];

/**
 * Builds every package when a source has changed since the last successful build.
 * @param {(line: string) => void} log
 */
export async function ensureBuilt(log) {
  const now = fingerprint(checkout);
  if (PRODUCTS.every((product) => existsSync(join(checkout, product))) && readStamp() === now) return;
  log('Building (about a minute the first time)');
  const { code, output } = await build();
  if (code !== 0)
    throw new CannotStart(`${output.trim()}\nThe build failed (above): mend what it names and start again.`);
  mkdirSync(memory, { recursive: true });
  writeFileSync(STAMP, now);
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}
