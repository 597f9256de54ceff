import { stopRunning } from '../process/run.mjs';

/**
 * Notices that somebody asks us to stop: Ctrl-C, a service manager, a closed terminal. npm passes a Ctrl-C on a second
 * time, so repetitions mean nothing.
 * @returns {{ requested: Promise<void>, isRequested: () => boolean }}
 */
export function listenForStop() {
  let asked = false;
  /** @type {Promise<void>} */
  const requested = new Promise((resolve) => {
    const ask = () => {
      asked = true;
      stopRunning();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  });
  return { requested, isRequested: () => asked };
}
