import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';

/**
 * How Playwright starts that browser. The sandbox stays on wherever the system lets it: not for root, and not where
 * user namespaces are forbidden, as in many containers.
 * @returns {import('@playwright/test').LaunchOptions}
 */
export function launchOptions() {
  const { executablePath, env } = findBrowser();
  return {
    ...(executablePath && { executablePath }),
    env: { ...ownEnvironment(), ...env },
    chromiumSandbox: allowsSandbox(),
  };
}

function ownEnvironment() {
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined))
  );
}

function allowsSandbox() {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  return spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0;
}
