import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';
import { failedParts } from './failedParts.mjs';

/**
 * Builds all packages in the order of their dependencies; Nx leaves out what has not changed.
 * @returns {Promise<import('../process/run.mjs').Outcome>} with what the failed ones wrote
 */
export async function build() {
  const { code, output } = await run(
    [toolPath('nx'), 'run-many', '-t', 'build', '--outputStyle=static', '--parallel=2'],
    { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
  );
  return { code, output: code === 0 ? output : failedParts(output) };
}
