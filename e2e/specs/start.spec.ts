import { once } from 'node:events';
import { freePort } from '../../tools/process/freePort.mjs';
import { temporaryFolder } from '../../tools/process/temporaryFolder.mjs';
import { waitUntil } from '../../tools/process/waitUntil.mjs';
import { startApart } from '../../tools/start/startApart.mjs';
import { expect, test } from '../commands/test.js';

let data: ReturnType<typeof temporaryFolder>;

/** Starts an installation of a real clinic, without the demo, and says how many milliseconds that took. */
async function start(changes: Record<string, string> = {}) {
  const began = performance.now();
  const PORT = String(await freePort());
  const product = await startApart({ STRATUM_DATA_DIR: data.folder, DATABASE_URL: '', PORT, ...changes }, [
    '--no-demo',
  ]);
  return { ...product, port: PORT, took: performance.now() - began };
}

async function isServed(url: string) {
  return (await fetch(`${url}/api/health/ready`).catch(() => undefined))?.status === 200;
}

test.beforeAll(() => {
  data = temporaryFolder('start');
});
test.afterAll(() => data.remove());

test('a real clinic gets a one-time link and no demo login, and a second start takes less than 5 s', async () => {
  const first = await start();
  expect(first.logins).toEqual([]);
  expect(first.setUpLink).toMatch(new RegExp(`^${first.url}/.+`));
  expect(first.lines.at(-1)).toBe(`Ready: http://localhost:${first.port}`);
  await first.stop();
  expect(first.process.exitCode).toBe(0);
  expect(await isServed(first.url)).toBe(false);

  const second = await start();
  await second.stop();
  expect(second.took).toBeLessThan(5000);
});

test('a starter that is killed leaves nothing that keeps the next one from serving within 10 s', async () => {
  const killed = await start();
  const gone = once(killed.process, 'exit');
  killed.process.kill('SIGKILL');
  await gone;
  const next = await start({ PORT: killed.port });
  expect(next.lines.join('\n')).toContain('left running by an earlier start is taken over');
  expect(next.took).toBeLessThan(10_000);
  expect(await isServed(next.url)).toBe(true);
  await next.stop();
});

test('a data folder or a port in use is refused with what to do, and the one that runs goes on', async () => {
  const running = await start();
  await expect(start()).rejects.toThrow(
    `The data folder ${data.folder} is in use by another Stratum (process ${running.process.pid}): ` +
      'stop that one, or choose another folder with STRATUM_DATA_DIR.',
  );
  const other = temporaryFolder('other');
  await expect(start({ PORT: running.port, STRATUM_DATA_DIR: other.folder })).rejects.toThrow(
    `Port ${running.port} is already in use on this machine`,
  );
  other.remove();
  expect(await isServed(running.url)).toBe(true);
  running.process.kill('SIGINT');
  await waitUntil(() => (running.process.exitCode === null ? undefined : true), { limit: 20_000 });
  expect(running.process.exitCode).toBe(0);
});
