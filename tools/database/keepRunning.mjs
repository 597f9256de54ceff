import { CannotStart } from '../console/CannotStart.mjs';
import { processIdentity } from '../process/processIdentity.mjs';
import { launchServer } from './launchServer.mjs';
import { stopServer } from './stopServer.mjs';

const LOOK_EVERY = 250;
const AFTER_FAILURE = 3000;

/**
 * Watches a server and starts it again on the same port when it is killed.
 * @param {import('./launchServer.mjs').ServerOrder} order
 * @param {{ pid: number, port: number }} first
 * @param {(line: string) => void} log
 */
export function keepRunning(order, first, log) {
  let pid = first.pid;
  let identity = processIdentity(pid);
  let stopping = false;
  let busy = Promise.resolve();

  const revive = async () => {
    log('PostgreSQL ended unexpectedly and is started again');
    try {
      ({ pid } = await launchServer(order, first.port));
      identity = processIdentity(pid);
      log('PostgreSQL is back');
    } catch (error) {
      log(error instanceof CannotStart ? error.message : String(error));
      await new Promise((resolve) => setTimeout(resolve, AFTER_FAILURE));
    }
  };
  const look = () => {
    if (stopping || (identity !== undefined && processIdentity(pid) === identity)) return;
    clearInterval(timer);
    busy = revive().then(() => {
      if (!stopping) timer = watch();
    });
  };
  const watch = () => setInterval(look, LOOK_EVERY).unref();
  let timer = watch();

  return {
    pid: () => pid,
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await busy;
      await stopServer({ pid, cluster: order.cluster, runtime: order.runtime });
    },
  };
}
