import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * Sees to it that a test's server does not outlive the test run, even one that is killed: a small process waits for
 * the end of its input, which comes with our own end.
 * @param {string} cluster
 * @returns {() => void} dismisses the guard
 */
export function guardServer(cluster) {
  const guard = spawn(process.execPath, [GUARD, cluster], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
  });
  guard.unref();
  /** @type {import('node:net').Socket} */ (guard.stdin).unref();
  return () => guard.kill('SIGKILL');
}
