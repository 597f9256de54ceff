import { spawn } from 'node:child_process';
import { CannotStart } from '../console/CannotStart.mjs';
import { checkout } from '../process/checkout.mjs';
import { collect } from '../process/run.mjs';
import { isInstalled } from './isInstalled.mjs';

/**
 * Installs the packages when node_modules is missing or older than package-lock.json.
 * @param {(line: string) => void} log
 */
export async function ensureInstalled(log) {
  if (isInstalled(checkout, { production: process.env['NODE_ENV'] === 'production' })) return;
  log('Installing packages with npm ci (about a minute)');
  const { code, output } = await collect(spawnNpm(['ci', '--include=dev', '--no-audit', '--no-fund']));
  if (code === 0) return;
  throw new CannotStart(
    `${output.trim()}\nnpm ci failed (above): check the connection to the npm registry and start again.`,
  );
}

/**
 * Under `npm start` npm says where it is; otherwise it is on the path.
 * @param {string[]} args
 */
function spawnNpm(args) {
  const npm = process.env['npm_execpath'];
  const options = {
    cwd: checkout,
    stdio: /** @type {['ignore', 'pipe', 'pipe']} */ (['ignore', 'pipe', 'pipe']),
  };
  if (npm?.endsWith('.js')) return spawn(process.execPath, [npm, ...args], options);
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}
