import { stopRunning } from './run.mjs';

/** Lets a command that is asked to stop take along what it is waiting for. */
export function endWithChildren() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stopRunning();
      process.exit(130);
    });
  }
}
