import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from './takeLock.mjs';

function lockFile() {
  const folder = mkdtempSync(join(tmpdir(), 'stratum-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: join(folder, 'lock') };
}

test('one at a time, and the next after it is given back', () => {
  const { folder, file } = lockFile();
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  expect(takeLock(file)).toHaveProperty('release');
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('the lock of a process that is gone is taken over', () => {
  const { file } = lockFile();
  const script = `import(${JSON.stringify(new URL('./takeLock.mjs', import.meta.url).href)}).then((m) => m.takeLock(${JSON.stringify(file)}))`;
  expect(spawnSync(process.execPath, ['-e', script]).status).toBe(0);
  expect(takeLock(file)).toHaveProperty('release');
});

test('a later process with the same number does not hold an old lock', () => {
  const { file } = lockFile();
  writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'started-at-tick-1' }));
  expect(takeLock(file)).toHaveProperty('release');
});

test('a damaged lock file is no lock', () => {
  const { file } = lockFile();
  writeFileSync(file, '{"pid":');
  expect(takeLock(file)).toHaveProperty('release');
});
