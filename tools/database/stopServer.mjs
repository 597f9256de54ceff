import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { processIdentity } from '../process/processIdentity.mjs';
import { waitUntil } from '../process/waitUntil.mjs';

/**
 * Stops a server, whoever started it: at first so that it ends its sessions and writes everything down, then harder.
 * Even the hardest way loses no committed write.
 * @param {{ pid: number, cluster: string, runtime: string }} server
 */
export async function stopServer({ pid, cluster, runtime }) {
  const identity = processIdentity(pid);
  if (identity === undefined) return;
  const ended = () => (processIdentity(pid) === identity ? undefined : true);
  if (process.platform === 'win32') {
    spawnSync(join(runtime, 'bin', 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' });
  }
  for (const [signal, limit] of /** @type {const} */ ([
    ['SIGINT', 30_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ])) {
    if (ended()) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntil(ended, { limit })) return;
  }
}
