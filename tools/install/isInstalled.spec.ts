import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled } from './isInstalled.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/vitest': { version: '4.1.12', dev: true },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

function checkoutWith(present?: object) {
  const folder = mkdtempSync(join(tmpdir(), 'stratum-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  const list = join(folder, 'node_modules', '.package-lock.json');
  if (present) writeFileSync(list, JSON.stringify({ packages: present }));
  return folder;
}

const pg = { 'node_modules/pg': { version: '8.23.1' } };
const vitest = { 'node_modules/vitest': { version: '4.1.12' } };

test('complete, but for what is meant for another system', () => {
  expect(isInstalled(checkoutWith({ ...pg, ...vitest }))).toBe(true);
});

test('an installation that npm never finished does not count', () => {
  expect(isInstalled(checkoutWith())).toBe(false);
});

test('another version, a missing package and one too many are noticed', () => {
  expect(isInstalled(checkoutWith({ ...vitest, 'node_modules/pg': { version: '8.22.0' } }))).toBe(false);
  expect(isInstalled(checkoutWith(vitest))).toBe(false);
  expect(isInstalled(checkoutWith({ ...pg, ...vitest, 'node_modules/old': { version: '1.0.0' } }))).toBe(
    false,
  );
});

test('in production the development packages may be missing', () => {
  expect(isInstalled(checkoutWith(pg))).toBe(false);
  expect(isInstalled(checkoutWith(pg), { production: true })).toBe(true);
});
