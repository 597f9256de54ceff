import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../process/checkout.mjs';
import { stopChild } from '../process/stopChild.mjs';
import { toolPath } from '../process/toolPath.mjs';

/**
 * Compiles the API and the libraries below it whenever a source changes, and starts the API again after that.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {() => Promise<void>} stops both
 */
export function watchApi(environment) {
  const main = join(checkout, 'apps', 'api', 'dist', 'main.js');
  const compiler = watch(
    [toolPath('typescript-native', 'tsc'), '-b', 'apps/api', '--watch', '--preserveWatchOutput'],
    {},
  );
  const api = watch(['--watch', '--watch-preserve-output', '--enable-source-maps', main], environment);
  return async () => {
    await Promise.all([stopChild(compiler, { patience: 5000 }), stopChild(api, { patience: 15_000 })]);
  };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
function watch(args, environment) {
  return spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
}
