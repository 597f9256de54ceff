import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '../process/checkout.mjs';
import { stopChild } from '../process/stopChild.mjs';

const FOLLOW_PARENT = new URL('../process/followParent.mjs', import.meta.url).href;

/**
 * @typedef {object} StartedProduct
 * @property {string} url
 * @property {import('./prepareProduct.mjs').DemoLogin[]} logins
 * @property {string | undefined} setUpLink
 * @property {string[]} lines everything it said
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => Promise<void>} stop
 */

/**
 * Runs `npm start` in a process of its own, as a person would, and reads from its output where it is and who may sign
 * in. It stops when we do, however we end.
 * @param {NodeJS.ProcessEnv} environment PORT, STRATUM_DATA_DIR and the like, added to our own
 * @param {string[]} [args]
 * @returns {Promise<StartedProduct>}
 */
export async function startApart(environment, args = []) {
  const child = spawn(
    process.execPath,
    ['--import', FOLLOW_PARENT, join(checkout, 'tools', 'start.mjs'), ...args],
    { cwd: checkout, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  /** @type {string[]} */
  const lines = [];
  let errors = '';
  child.stderr?.on('data', (part) => {
    errors += part;
  });
  const output = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) });
  for await (const line of output) {
    lines.push(line);
    if (line.startsWith('Ready: ')) break;
  }
  child.stdout?.resume();
  const url = lines.at(-1)?.match(/^Ready: (\S+)$/)?.[1];
  if (!url) throw new Error(`npm start failed:\n${lines.join('\n')}\n${errors}`);
  const stop = async () => {
    await stopChild(child, { patience: 60_000 });
  };
  const setUpLink = lines.map((line) => line.match(/which works once: (\S+)$/)?.[1]).find(Boolean);
  return { url, logins: lines.flatMap(readLogin), setUpLink, lines, process: child, stop };
}

/** @param {string} line */
function readLogin(line) {
  const [role, email, password, ...rest] = line.split(/ {2,}/);
  return role && email?.includes('@') && password && rest.length === 0 ? [{ role, email, password }] : [];
}
