import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkout } from '../process/checkout.mjs';
import { track } from '../process/run.mjs';

/** @typedef {{ role: string, email: string, password: string }} DemoLogin */
/** @typedef {{ demoLogins: DemoLogin[], setUpPath: string | null }} Prepared */

/**
 * Brings the database up to date and, on a first start, makes the demo clinic. What it says on the way is passed on;
 * its last line is its answer.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ demo: boolean, log: (line: string) => void }} order
 * @returns {Promise<Prepared>}
 */
export async function prepareProduct(environment, { demo, log }) {
  const script = join(checkout, 'apps', 'api', 'dist', 'prepare.js');
  const child = spawn(process.execPath, [script, demo ? '--demo' : '--no-demo'], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  track(child);
  let last = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (last) log(last);
    last = line;
  });
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (code !== 0)
    throw new CannotStart(errors.trim() || 'The database could not be prepared, and no reason was given.');
  return JSON.parse(last);
}
