import { CannotStart } from '../console/CannotStart.mjs';

/**
 * @param {string} version such as 20.19.0
 * @throws {CannotStart} when Stratum does not run on it
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new CannotStart(`Stratum needs Node 20.19 or newer and this is ${version}: install a newer Node.`);
}
