import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever a command was called from. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What tools remember between runs: stamps, the browser, the default data folder. Never committed. */
export const memory = join(checkout, '.stratum');

/** @param {NodeJS.ProcessEnv} environment */
export function dataFolder(environment) {
  return resolve(environment['STRATUM_DATA_DIR'] || join(memory, 'data'));
}
