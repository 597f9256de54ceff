import { once } from 'node:events';
import { CannotStart } from '../console/CannotStart.mjs';
import { stopChild } from '../process/stopChild.mjs';
import { STOP_LIMIT, startApi } from './startApi.mjs';

const CRASHES_ALLOWED = 5;
const CRASH_WINDOW = 60_000;

/**
 * Serves the product: starts the API and, when it crashes, starts it again, unless it keeps crashing.
 * @param {Omit<import('./startApi.mjs').ApiOrder, 'onSpawned'> & {
 *   log: (line: string) => void,
 *   onStarted: (pid: number) => void,
 * }} order log gets what happens after the start, onStarted each process's id
 * @returns {Promise<{ failed: Promise<never>, stop: () => Promise<void> }>} failed rejects when it stays down
 */
export async function serveProduct({ log, onStarted, ...order }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let stopping = false;
  const begin = () =>
    startApi({
      ...order,
      onSpawned: (spawned) => {
        child = spawned;
        if (spawned.pid !== undefined) onStarted(spawned.pid);
      },
    });

  /** @param {import('node:child_process').ChildProcess} first */
  const supervise = async (first) => {
    /** @type {number[]} */
    let crashes = [];
    for (let current = first; ; current = await begin()) {
      if (current.exitCode === null && current.signalCode === null) await once(current, 'exit');
      if (stopping) return new Promise(() => undefined);
      crashes = [...crashes.filter((moment) => performance.now() - moment < CRASH_WINDOW), performance.now()];
      if (crashes.length > CRASHES_ALLOWED)
        throw new CannotStart('Stratum keeps crashing and was stopped: see its log.');
      log('The API ended unexpectedly and is started again');
    }
  };

  const stop = async () => {
    stopping = true;
    if (child) await stopChild(child, { patience: STOP_LIMIT });
  };
  const failed = /** @type {Promise<never>} */ (supervise(await begin()));
  failed.catch(() => undefined);
  return { failed, stop };
}
