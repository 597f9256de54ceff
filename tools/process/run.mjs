import { spawn } from 'node:child_process';
import { checkout } from './checkout.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @typedef {{ code: number, output: string }} Outcome code 0 is success; output is both streams as they came */

/**
 * Runs a command of this Node in the checkout and collects what it writes.
 * @param {string[]} args script and its arguments
 * @param {NodeJS.ProcessEnv} [environment] added to our own
 * @returns {Promise<Outcome>}
 */
export function run(args, environment = {}) {
  return collect(
    spawn(process.execPath, args, {
      cwd: checkout,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Outcome>}
 */
export function collect(child) {
  track(child);
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }),
    );
  });
}

/**
 * Counts a child among the commands that end when the whole is asked to stop.
 * @param {import('node:child_process').ChildProcess} child
 */
export function track(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
}

/** Ends every command that is being waited for, because the whole was asked to stop. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}
