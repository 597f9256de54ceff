import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../process/freePort.mjs';
import { checkPort } from './checkPort.mjs';

test('a free port passes', async () => {
  await expect(checkPort('127.0.0.1', await freePort())).resolves.toBeUndefined();
});

test('a port in use is refused with one to try instead', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  await expect(checkPort('0.0.0.0', port)).rejects.toThrow(
    `Port ${port} is already in use on this machine: stop what uses it, or choose another, for example PORT=${port + 1} npm start`,
  );
});

test('an address of some other machine is refused', async () => {
  await expect(checkPort('192.0.2.1', await freePort())).rejects.toThrow(
    'HOST is 192.0.2.1, which is no address',
  );
});
