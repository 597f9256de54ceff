import { once } from 'node:events';

/**
 * Asks a child process to stop and makes sure that it has.
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ signal?: NodeJS.Signals, patience: number }} how patience in milliseconds, then it is killed
 * @returns {Promise<boolean>} whether it stopped by itself
 */
export async function stopChild(child, { signal = 'SIGTERM', patience }) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const gone = once(child, 'exit');
  child.kill(signal);
  let patient = true;
  const timer = setTimeout(() => {
    patient = false;
    child.kill('SIGKILL');
  }, patience);
  await gone;
  clearTimeout(timer);
  return patient;
}
