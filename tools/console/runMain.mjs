import { CannotStart } from './CannotStart.mjs';

/**
 * Runs a command's body: a `CannotStart` ends as its one sentence, anything else with its stack, both non-zero.
 * @param {() => Promise<number | void>} body gives the exit code, 0 when it gives nothing
 */
export async function runMain(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const text = error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
