import { CannotStart } from './CannotStart.mjs';

/**
 * Runs a command's body: a `CannotStart` ends as its one sentence, anything else with its stack, both non-zero.
 * @param {() => Promise<number | void>} body gives the exit code, 0 when it gives nothing
 */
export async function runMain(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CannotStart) return error.message;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const place = path ? ` (${path})` : '';
  if (code === 'ENOSPC') return `The disk is full${place}: free some space and start again.`;
  if (code === 'EACCES' || code === 'EROFS')
    return `This user may not write there${place}: allow it, or start as another user.`;
  return error.stack;
}
