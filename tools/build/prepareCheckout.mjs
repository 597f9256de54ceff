import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkNode } from '../install/checkNode.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { checkout, memory } from '../process/checkout.mjs';
import { takeLock } from '../process/takeLock.mjs';
import { waitUntil } from '../process/waitUntil.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';

const LONGEST_BUILD = 15 * 60_000;

/**
 * Brings the checkout to where it can run: installed and built. Two starts in one checkout take turns.
 * @param {{ log: (line: string) => void, built?: boolean }} order built: default true
 */
export async function prepareCheckout({ log, built = true }) {
  checkNode();
  makeMemory();
  const release = await waitForTurn(log);
  try {
    await ensureInstalled(log);
    if (built) await ensureBuilt(log);
  } finally {
    release();
  }
}

function makeMemory() {
  try {
    mkdirSync(memory, { recursive: true });
    accessSync(memory, constants.W_OK);
  } catch {
    throw new CannotStart(
      `This user cannot write to ${checkout}: start as the user whom the checkout belongs to.`,
    );
  }
}

/** @param {(line: string) => void} log */
async function waitForTurn(log) {
  let told = false;
  const release = await waitUntil(
    () => {
      const lock = takeLock(join(memory, 'build.lock'));
      if ('release' in lock) return lock.release;
      if (!told) log(`Waiting for another start that is building here (process ${lock.heldBy})`);
      told = true;
      return undefined;
    },
    { limit: LONGEST_BUILD, every: 250 },
  );
  if (!release) throw new Error('another start has been building in this checkout for a quarter of an hour');
  return release;
}
