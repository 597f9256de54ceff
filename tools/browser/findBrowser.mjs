import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { npmChromium } from './npmChromium.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name for people
 * @property {string | undefined} executablePath undefined: Playwright's own
 * @property {Record<string, string>} env added to the browser's environment
 */

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for tests and pictures: CHROMIUM_PATH, the one from npm, the system's, Playwright's own.
 * @returns {Browser}
 */
export function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen && !existsSync(chosen)) {
    throw new CannotStart(`CHROMIUM_PATH is ${chosen}, where there is no file: correct it, or leave it out.`);
  }
  if (chosen) return { name: chosen, executablePath: chosen, env: {} };
  return npmChromium() ?? systemBrowser() ?? { name: "Playwright's own", executablePath: undefined, env: {} };
}

/** @returns {Browser | undefined} */
function systemBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...SYSTEM_PLACES,
  ];
  const found = candidates.find((path) => existsSync(path));
  return found ? { name: found, executablePath: found, env: {} } : undefined;
}
