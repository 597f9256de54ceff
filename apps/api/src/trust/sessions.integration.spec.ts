import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { type Client, client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';

describe('what changes for a person', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());

  const member = async (id: string) => (await manager.get(`/staff/${id}`)).body;
  const change = async (id: string, changed: object) => {
    const before = await member(id);
    return manager.put(`/staff/${id}`, { ...before, ...changed }, { version: before.version });
  };

  it('a disabled member is out at once', async () => {
    const [{ id }] = clinic.receptionists;
    const desk = await clinic.signIn('reception');
    expect((await desk.get('/clinic')).status).toBe(200);
    const { version } = await member(id);
    expect((await manager.post(`/staff/${id}/disable`, {}, { version })).body.state).toBe('disabled');
    expect(await desk.get('/clinic')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    expect(await manager.post(`/staff/${id}/enable`, {}, { version: version + 1 })).toMatchObject({
      status: 200,
      body: { state: 'active' },
    });
    expect((await desk.get('/clinic')).status).toBe(401);
    expect((await (await clinic.signIn('reception')).get('/clinic')).status).toBe(200);
  });

  it('a disabled account is out too, and cannot come back', async () => {
    const other = await aClinic(api);
    const desk = await other.signIn('reception');
    expect((await desk.get('/clinic')).status).toBe(200);
    await api.database.read('update accounts set disabled_at = now() where id = $1', [
      other.receptionists[0].accountId,
    ]);
    await expect.poll(async () => (await desk.get('/clinic')).status, { timeout: 3_000 }).toBe(401);
    await expect(other.signIn('reception')).rejects.toThrow('401 wrong_credentials');
  });

  it('another role counts at once', async () => {
    const [{ id }] = clinic.receptionists;
    const desk = await clinic.signIn('reception');
    expect((await desk.get('/clinic/set-up')).status).toBe(403);
    expect((await change(id, { roles: ['reception', 'manager'] })).status).toBe(200);
    expect((await desk.get('/clinic/set-up')).status).toBe(200);
    expect((await change(id, { roles: ['reception'] })).status).toBe(200);
    expect((await desk.get('/clinic/set-up')).status).toBe(403);
  });

  it('counts in another process within a second', async () => {
    const second = await startApi({ besides: api });
    const desk = await clinic.signIn('reception');
    const there = client(second.url);
    for (const [name, value] of desk.cookies) there.cookies.set(name, value);
    expect((await there.get('/clinic')).status).toBe(200);
    const out = performance.now();
    await desk.post('/auth/sign-out');
    await expect
      .poll(async () => (await there.get('/clinic')).status, { interval: 20, timeout: 3_000 })
      .toBe(401);
    expect(performance.now() - out).toBeLessThan(1_500);
    await second.stop();
  });

  it('the last manager can neither go nor be put out', async () => {
    const [{ id }] = clinic.managers;
    const { version } = await member(id);
    expect((await change(id, { roles: ['specialist'] })).body.code).toBe('last_manager');
    expect((await manager.post(`/staff/${id}/disable`, {}, { version })).body.code).toBe('last_manager');
  });

  it('of two managers who put each other out, one stays', async () => {
    const pair = await aClinic(api);
    const [first] = pair.managers;
    const [second] = pair.receptionists;
    await api.database.read(`update memberships set roles = '{manager}' where id = $1`, [second.id]);
    const [a, b] = [await pair.signInAs(first), await pair.signInAs(second)];
    const answers = await Promise.all([
      a.post(`/staff/${second.id}/disable`, {}, { version: 1 }),
      b.post(`/staff/${first.id}/disable`, {}, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const [{ left }] = (await api.database.read(
      `select count(*)::integer as left from memberships where clinic_id = $1 and active and 'manager' = any(roles)`,
      [pair.id],
    )) as [{ left: number }];
    expect(left).toBe(1);
  });
});
