import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic, testPassword } from '../../testing/aClinic.js';
import { type Client, client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const DAY = 24 * 3_600_000;
const rights = { override: false, prescribe: false, medicalLead: false };
const newcomer = { name: 'Nina Neu', email: 'nina@clinic.test', roles: ['reception'], rights, performs: [] };

describe('the people of a clinic', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());

  const tokenOf = (link: { path: string }) => link.path.replace('/#/link/', '');
  const browser = () => client(api.url);
  const invite = (email: string) => manager.post('/staff', { ...newcomer, email });

  it('join by a link that works once', async () => {
    const { status, body } = await manager.post('/staff', newcomer);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Nina Neu', state: 'invited', roles: ['reception'], version: 1 });
    expect(body.link).toMatchObject({ purpose: 'invitation', expiresAt: '2026-03-09T08:00:00.000Z' });
    const token = tokenOf(body.link);
    expect((await browser().post('/auth/links/inspect', { token })).body).toEqual({
      purpose: 'invitation',
      email: 'nina@clinic.test',
      name: 'Nina Neu',
      clinicName: expect.stringMatching(/^Clinic \d+$/),
    });
    const accepted = { token, name: 'Nina Nowak', password: 'a long password' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => browser().post('/auth/links/accept', accepted)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404, 404]);
    expect((await browser().post('/auth/links/accept', accepted)).body.code).toBe('link_not_valid');
    const nina = browser();
    expect((await nina.signIn('NINA@clinic.test', 'a long password')).body.person).toMatchObject({
      name: 'Nina Nowak',
      roles: ['reception'],
    });
    expect((await manager.get(`/staff/${body.id}`)).body).toMatchObject({
      state: 'active',
      name: 'Nina Nowak',
    });
  });

  it('are claimed by visits from the start, and every step is in the audit', async () => {
    const { body } = await invite('claimed@clinic.test');
    const resources = await api.database.read('select kind from resources where clinic_id = $1 and id = $2', [
      clinic.id,
      body.id,
    ]);
    expect(resources).toEqual([{ kind: 'specialist' }]);
    await manager.put(`/staff/${body.id}`, { ...newcomer, roles: ['reception', 'manager'] }, { version: 1 });
    await manager.post(`/staff/${body.id}/link`);
    await manager.post(`/staff/${body.id}/disable`, {}, { version: 2 });
    const events = await api.database.read(
      'select action, fields from audit_events where clinic_id = $1 and subject_id = $2 order by id',
      [clinic.id, body.id],
    );
    expect(events).toEqual([
      { action: 'create', fields: [] },
      { action: 'update', fields: ['roles'] },
      { action: 'link-invitation', fields: [] },
      { action: 'disable', fields: ['active'] },
    ]);
  });

  it('get a link only while it is fresh, and the newest of several', async () => {
    const { body } = await invite('late@clinic.test');
    const { body: second } = await manager.post(`/staff/${body.id}/link`);
    const accept = (link: { path: string }) =>
      browser().post('/auth/links/accept', { token: tokenOf(link), password: 'a long password' });
    expect((await accept(body.link)).status).toBe(404);
    api.clock.advance(7 * DAY);
    expect((await accept(second)).status).toBe(404);
    manager = await clinic.signIn('manager');
  });

  it('set a forgotten password by a link, and are signed out everywhere', async () => {
    const [{ id, email }] = clinic.receptionists;
    const before = await clinic.signIn('reception');
    const { body: link } = await manager.post(`/staff/${id}/link`);
    expect(link.purpose).toBe('reset');
    const accepted = await browser().post('/auth/links/accept', {
      token: tokenOf(link),
      name: 'Somebody Else',
      password: 'a new long password',
    });
    expect(accepted.status).toBe(204);
    expect((await before.get('/auth/me')).status).toBe(401);
    expect((await browser().signIn(email, testPassword)).status).toBe(401);
    expect((await browser().signIn(email, 'a new long password')).body.person.name).toBe('Rita Empfang');
  });

  it('are not handed over by the manager of another clinic', async () => {
    const other = await aClinic(api);
    const stranger = await other.signIn('manager');
    const [{ id, email }] = clinic.specialists;
    const joined = await stranger.post('/staff', { ...newcomer, email });
    expect(joined).toMatchObject({ status: 201, body: { link: null, state: 'active' } });
    expect((await stranger.post(`/staff/${joined.body.id}/link`)).body.code).toBe('shared_account');
    expect((await manager.post(`/staff/${id}/link`)).body.code).toBe('shared_account');
    await invite('open@clinic.test');
    expect((await stranger.post('/staff', { ...newcomer, email: 'open@clinic.test' })).body.errors).toEqual({
      email: { code: 'invited_elsewhere' },
    });
  });

  it('are invited once, and the link is shown once', async () => {
    const body = { ...newcomer, email: 'twice@clinic.test' };
    const key = 'invite-twice';
    const first = await manager.post('/staff', body, { key });
    const again = await manager.post('/staff', body, { key });
    expect(again.body).toMatchObject({ id: first.body.id, link: null });
    expect((await manager.post('/staff', body)).body.errors).toEqual({ email: { code: 'already_member' } });
    const secret = tokenOf(first.body.link);
    const kept = await api.database.read('select 1 from idempotent_replies where reply::text like $1', [
      `%${secret}%`,
    ]);
    expect(kept).toEqual([]);
  });

  it('perform what the catalogue knows, and work hours without overlaps', async () => {
    const [{ id }] = clinic.specialists;
    const { body: before } = await manager.get(`/staff/${id}`);
    const unknown = await manager.put(
      `/staff/${id}`,
      { ...before, performs: ['mandelic-40', 'magic'] },
      { version: before.version },
    );
    expect(unknown.body.errors.performs).toMatchObject({
      code: 'unknown_protocol',
      params: { codes: expect.arrayContaining(['magic']) },
    });
    const hours = [{ weekday: 6, from: 540, to: 840 }];
    const changed = await manager.put(`/staff/${id}/hours`, { hours }, { version: before.version });
    expect(changed.body).toMatchObject({ hours, version: before.version + 1 });
    const twice = [...hours, { weekday: 6, from: 800, to: 900 }];
    expect(
      (await manager.put(`/staff/${id}/hours`, { hours: twice }, { version: before.version + 1 })).status,
    ).toBe(400);
  });

  it('have at least one role, each once, and a colour that is one', async () => {
    const { body } = await manager.post('/staff', { ...newcomer, roles: [], color: 'red' });
    expect(body.errors).toMatchObject({ roles: { code: 'too_few' }, color: { code: 'not_a_color' } });
    expect(
      (await manager.post('/staff', { ...newcomer, roles: ['manager', 'manager'] })).body.errors,
    ).toMatchObject({
      roles: { code: 'twice' },
    });
  });

  it('are listed for everybody, by role and by what they perform', async () => {
    const desk = await clinic.signInAs(clinic.specialists[1]);
    const { body, headers } = await desk.get('/staff?filter={"roles":["specialist"],"active":true}');
    expect(body.map(({ name }: { name: string }) => name)).toEqual(['Dr Ada Lind', 'Dr Ben Moor']);
    expect(headers.get('content-range')).toBe('staff 0-1/2');
  });
});
