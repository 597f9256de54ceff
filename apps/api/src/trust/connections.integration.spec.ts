import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import type { Client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** A wire to the database that can be cut and mended. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private server?: Server;
  port = 0;

  constructor(private readonly target: { host: string; port: number }) {}

  async mend(): Promise<void> {
    this.server = createServer((from) => {
      const to = connect(this.target);
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => undefined).on('close', () => other.destroy());
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

describe('a database that goes away', () => {
  let direct: TestApi;
  let wired: TestApi;
  let wire: Wire;
  let desk: Client;
  beforeAll(async () => {
    direct = await startApi();
    const address = new URL(direct.databaseUrl);
    wire = new Wire({ host: address.hostname, port: Number(address.port) });
    await wire.mend();
    address.hostname = '127.0.0.1';
    address.port = String(wire.port);
    wired = await startApi({ besides: { ...direct, databaseUrl: address.href } });
    desk = await (await aClinic(wired)).signIn('manager');
  });
  afterAll(async () => {
    await wired.stop();
    await wire.cut();
    await direct.stop();
  });

  const ready = async () => (await desk.get('/health/ready')).status;

  it('lets requests fail with 503 and a time to come back, and the process live', async () => {
    await wire.cut();
    for (const path of ['/clinic', '/patients', '/health/ready']) {
      const { status, body, headers } = await desk.get(path);
      expect([path, status, body.code]).toEqual([path, 503, 'unavailable']);
      expect(headers.get('retry-after')).toBe('2');
    }
    expect((await desk.post('/rooms', { name: 'New', kind: 'treatment' })).status).toBe(503);
    expect((await desk.get('/health/live')).status).toBe(200);
  });

  it('is used again as soon as it is back', async () => {
    const start = performance.now();
    await wire.mend();
    await expect.poll(ready, { interval: 50, timeout: 5_000 }).toBe(200);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await desk.get('/clinic')).status).toBe(200);
  });

  it('may end every connection under load: requests fail or succeed, nothing breaks', async () => {
    const statuses = new Set<number>();
    let going = true;
    const load = Array.from({ length: 20 }, async () => {
      while (going) statuses.add((await desk.get('/clinic')).status);
    });
    for (let n = 0; n < 10; n++) {
      await direct.database.read(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`,
      );
    }
    going = false;
    await Promise.all(load);
    for (const status of statuses) expect([200, 503]).toContain(status);
    await expect.poll(ready, { interval: 50, timeout: 5_000 }).toBe(200);
    expect((await desk.get('/clinic')).status).toBe(200);
  });

  it('is told apart from one that is still being prepared', async () => {
    await direct.database.read('alter table migrations rename to migrations_away');
    expect(await desk.get('/health/ready')).toMatchObject({
      status: 503,
      body: { message: 'The database is being prepared.' },
    });
    await direct.database.read('alter table migrations_away rename to migrations');
    expect(await ready()).toBe(200);
  });
});
