import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';

/**
 * The script behind a package's command, to be run with this very Node, which works alike on every system.
 * @param {string} package_
 * @param {string} [command] default: the package's own name
 */
export function toolPath(package_, command = package_) {
  const folder = join(checkout, 'node_modules', package_);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${package_} has no command ${command}`);
  return join(folder, script);
}
