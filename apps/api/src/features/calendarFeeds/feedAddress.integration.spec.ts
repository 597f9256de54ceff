import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anActor } from '../../testing/anActor.js';
import { type Answer, type Client, client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { makeFeed } from './makeFeed.js';

describe('the secret address of a calendar feed', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
  let own: Client;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-20T08:00:00Z');
    await api.database.read('delete from sign_in_throttles');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    own = await clinic.signIn('specialist');
  });

  const make = async (browser: Client, resourceId: string): Promise<{ id: string; path: string }> =>
    ok(await browser.post('/calendar-feeds', { resourceId }));
  const read = (path: string) => client(api.url).get<string>(path);

  it('ends when revoked or replaced, and looks then as if it had never been', async () => {
    const never = await read(`/feeds/${'x'.repeat(43)}.ics`);
    expect(never).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const first = await make(own, clinic.specialists[0].id);
    const second = await make(own, clinic.specialists[0].id);
    const gone = await read(first.path);
    expect([gone.status, gone.body]).toEqual([404, never.body]);
    expect((await read(second.path)).status).toBe(200);
    ok(await own.delete(`/calendar-feeds/${second.id}`));
    expect((await read(second.path)).body).toEqual(never.body);
    expect((await own.delete(`/calendar-feeds/${second.id}`)).status).toBe(404);
    const audit = await api.database.read(
      `select action, subject, subject_id from audit_events where clinic_id = $1 and action like '%-feed' order by id`,
      [clinic.id],
    );
    const about = { subject: 'member', subject_id: clinic.specialists[0].id };
    expect(audit).toEqual(['make-feed', 'make-feed', 'revoke-feed'].map((action) => ({ action, ...about })));
  });

  it('ends with its person or room, and does not come back with them', async () => {
    const [ada, ben] = clinic.specialists;
    const [first, second] = [await make(manager, ada.id), await make(manager, ben.id)];
    const room = await make(manager, clinic.rooms[2].id);
    const versionOf = async (path: string) => ok(await manager.get(path)).version;
    const left = await manager.post(
      `/staff/${ben.id}/leave`,
      { lastDay: '2026-03-20' },
      { version: await versionOf(`/staff/${ben.id}`) },
    );
    ok(left);
    expect((await read(second.path)).status).toBe(200);
    const shut = await manager.post(
      `/staff/${ada.id}/disable`,
      {},
      { version: await versionOf(`/staff/${ada.id}`) },
    );
    ok(await manager.post(`/staff/${ada.id}/enable`, {}, { version: ok(shut).version }));
    const body = { name: 'Room 3', kind: 'treatment', active: false };
    const closed = await manager.put(`/rooms/${clinic.rooms[2].id}`, body, { version: 1 });
    ok(
      await manager.put(
        `/rooms/${clinic.rooms[2].id}`,
        { ...body, active: true },
        { version: ok(closed).version },
      ),
    );
    api.clock.set('2026-03-20T23:00:00Z');
    const statuses = [first, second, room].map(async ({ path }) => (await read(path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
    manager = await clinic.signIn('manager');
    expect(ok(await manager.get('/calendar-feeds'))).toEqual([]);
    ok(await manager.post(`/staff/${ben.id}/leave`, {}, { version: ok(left).version }));
    expect((await read(second.path)).status).toBe(404);
  });

  it('ends also where it is made in the moment in which its person is shut out', async () => {
    const [, ben] = clinic.specialists;
    const { version } = ok(await manager.get(`/staff/${ben.id}`));
    const waits = () => api.database.read('select from pg_locks where not granted');
    let shutOut: Promise<Answer> | null = null;
    let isOver = false;
    const made = await api.database.transaction(async (tx) => {
      const feed = await makeFeed(tx, anActor(clinic, ben), ben.id, api.clock.now());
      shutOut = manager.post(`/staff/${ben.id}/disable`, {}, { version }).finally(() => {
        isOver = true;
      });
      while (!isOver && (await waits()).length === 0);
      return feed;
    });
    const out = ok((await shutOut) as unknown as Answer);
    ok(await manager.post(`/staff/${ben.id}/enable`, {}, { version: out.version }));
    expect((await read(made.path as string)).status).toBe(404);
  });

  it('ends with the role of a specialist', async () => {
    const { id } = clinic.specialists[1];
    const { path } = await make(manager, id);
    const member = ok(await manager.get(`/staff/${id}`));
    const change = (roles: string[], version: number) =>
      manager.put(
        `/staff/${id}`,
        { name: member.name, roles, rights: member.rights, performs: [] },
        { version },
      );
    const desk = ok(await change(['reception'], member.version));
    expect((await read(path)).status).toBe(404);
    ok(await change(['specialist'], desk.version));
    expect((await read(path)).status).toBe(404);
  });

  it('is made by specialists for themselves and by managers for anybody; nobody else sees one', async () => {
    const [ada, ben] = clinic.specialists;
    expect((await own.post('/calendar-feeds', { resourceId: ben.id })).status).toBe(403);
    expect((await own.post('/calendar-feeds', { resourceId: clinic.rooms[0].id })).status).toBe(403);
    expect((await desk.post('/calendar-feeds', { resourceId: ada.id })).status).toBe(403);
    expect((await manager.post('/calendar-feeds', { resourceId: clinic.device.id })).status).toBe(404);
    expect((await manager.post('/calendar-feeds', { resourceId: clinic.receptionists[0].id })).status).toBe(
      404,
    );
    const others = await make(manager, ben.id);
    expect(ok(await own.get('/calendar-feeds'))).toEqual([]);
    expect((await own.delete(`/calendar-feeds/${others.id}`)).status).toBe(404);
    expect(ok(await manager.get('/calendar-feeds'))).toHaveLength(1);
  });

  it('keeps its secret: shown once, stored as a digest, never logged', async () => {
    const key = '0b8f3c7e-5a64-4b1e-9d53-1b8f2f0f5a11';
    const resourceId = clinic.specialists[0].id;
    const made = ok(await own.post('/calendar-feeds', { resourceId }, { key }));
    expect(made.path).toMatch(/^\/api\/feeds\/[\w-]{43}\.ics$/);
    const again = ok(await own.post('/calendar-feeds', { resourceId }, { key }));
    expect([again.id, again.path]).toEqual([made.id, null]);
    expect((await read(made.path)).status).toBe(200);
    ok(await own.delete(`/calendar-feeds/${made.id}`));
    expect((await read(made.path)).status).toBe(404);
    const secret = made.path.slice('/api/feeds/'.length, -'.ics'.length);
    const stored = await api.database.read(
      `select f::text from calendar_feeds f union all select r::text from idempotent_replies r
       union all select e::text from audit_events e`,
    );
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(api.logged.filter((line) => line.includes('/api/feeds/:secret')).length).toBeGreaterThan(1);
    expect(api.logged.join('\n')).not.toContain(secret);
  });

  it('cannot be guessed, and whoever goes on asking for a revoked one slows nobody down', async () => {
    const { id, path } = await make(own, clinic.specialists[0].id);
    ok(await own.delete(`/calendar-feeds/${id}`));
    const other = await make(manager, clinic.specialists[1].id);
    for (let n = 0; n < 8; n++) expect((await read(path)).status).toBe(404);
    expect((await read(other.path)).status).toBe(200);
    const tries: number[] = [];
    for (let n = 0; n < 8; n++) tries.push((await read(`/feeds/${`${n}`.repeat(43)}.ics`)).status);
    expect(tries.slice(0, 5)).toEqual([404, 404, 404, 404, 404]);
    expect(tries.at(-1)).toBe(429);
    // Calendar programs of everybody ask through the servers of a few.
    expect((await read(other.path)).status).toBe(200);
  });
});
