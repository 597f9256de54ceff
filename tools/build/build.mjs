import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';

/** Builds all packages in the order of their dependencies; Nx leaves out what has not changed. */
export function build() {
  return run([toolPath('nx'), 'run-many', '-t', 'build', '--outputStyle=static', '--parallel=2'], {
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
  });
}
