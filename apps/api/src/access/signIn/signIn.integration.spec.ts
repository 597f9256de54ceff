import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic, testPassword } from '../../testing/aClinic.js';
import { client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const MINUTE = 60_000;

describe('signing in', () => {
  let api: TestApi;
  let clinic: TestClinic;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());

  it('gives who, what they may do, the clinics and the token for writes', async () => {
    const browser = client(api.url);
    const [manager] = clinic.managers;
    const { status, body, headers } = await browser.signIn(manager.email, testPassword);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      person: {
        name: 'Max Leitung',
        membershipId: manager.id,
        roles: ['manager'],
        rights: { override: false },
      },
      clinics: [{ id: clinic.id, current: true }],
    });
    expect(body.person.permissions).toContain('staff.manage');
    expect(body.person.permissions).not.toContain('chart.write');
    expect(headers.getSetCookie()[0]).toMatch(/^stratum=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('binds the cookie to the host when the public address is https', async () => {
    const secure = await startApi({ besides: api, environment: { PUBLIC_URL: 'https://desk.example.org' } });
    const { headers } = await client(secure.url).signIn(clinic.managers[0].email, testPassword);
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-stratum=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.stop();
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const wrong = await client(api.url).signIn(clinic.managers[0].email, 'not-the-password');
    const unknown = await client(api.url).signIn('nobody@clinic.test', 'not-the-password');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('ends after fifteen minutes in which nobody did anything, and polling is nothing', async () => {
    const desk = await clinic.signIn('reception');
    api.clock.advance(10 * MINUTE);
    const poll = { headers: { 'x-stratum-poll': '1' } };
    expect((await desk.get('/auth/me', poll)).status).toBe(200);
    api.clock.advance(5 * MINUTE - 1);
    expect((await desk.get('/auth/me', poll)).status).toBe(200);
    api.clock.advance(1);
    expect(await desk.get('/auth/me', poll)).toMatchObject({ status: 401, body: { code: 'session_idle' } });
    expect(await desk.get('/auth/me')).toMatchObject({ status: 401, body: { code: 'session_idle' } });
  });

  it('ends after twelve hours, whatever was done', async () => {
    const desk = await clinic.signIn('reception');
    for (let passed = 0; passed < 71; passed++) {
      api.clock.advance(10 * MINUTE);
      expect((await desk.get('/auth/me')).status).toBe(200);
    }
    api.clock.advance(10 * MINUTE);
    expect(await desk.get('/auth/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
  });

  it('is over at once after signing out', async () => {
    const desk = await clinic.signIn('reception');
    const cookies = new Map(desk.cookies);
    expect((await desk.post('/auth/sign-out')).status).toBe(204);
    for (const [name, value] of cookies) desk.cookies.set(name, value);
    expect(await desk.get('/auth/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
  });

  it('never takes a session over that was there before', async () => {
    const browser = client(api.url);
    browser.cookies.set('stratum', 'a'.repeat(43));
    await browser.signIn(clinic.managers[0].email, testPassword);
    const first = browser.cookies.get('stratum');
    expect(first).not.toBe('a'.repeat(43));
    await browser.signIn(clinic.managers[0].email, testPassword);
    expect(browser.cookies.get('stratum')).not.toBe(first);
    const thief = client(api.url);
    thief.cookies.set('stratum', first as string);
    expect((await thief.get('/auth/me')).status).toBe(401);
  });

  it('changes the password, and ends every other session of the account', async () => {
    const [receptionist] = clinic.receptionists;
    const here = await clinic.signInAs(receptionist);
    const elsewhere = await clinic.signInAs(receptionist);
    expect(
      (await here.post('/auth/password', { current: 'wrong-one', next: 'a-new-password' })).body.code,
    ).toBe('wrong_credentials');
    expect((await here.post('/auth/password', { current: testPassword, next: 'short' })).body.errors).toEqual(
      {
        next: { code: 'wrong_length', params: { least: 12, longest: 200 } },
      },
    );
    expect(
      (await here.post('/auth/password', { current: testPassword, next: 'a-new-password' })).status,
    ).toBe(204);
    expect((await here.get('/auth/me')).status).toBe(200);
    expect((await elsewhere.get('/auth/me')).status).toBe(401);
    expect((await client(api.url).signIn(receptionist.email, testPassword)).status).toBe(401);
    expect((await client(api.url).signIn(receptionist.email, 'a-new-password')).status).toBe(200);
  });

  it('lets a person of two clinics choose, and nobody choose another', async () => {
    const other = await aClinic(api, { timeZone: 'America/New_York', country: 'US' });
    const [manager] = clinic.managers;
    const browser = await clinic.signInAs(manager);
    expect((await browser.post('/auth/choose-clinic', { clinicId: other.id })).status).toBe(404);
    await api.database.read(
      `insert into memberships (clinic_id, id, account_id, display_name, roles)
       values ($1, gen_random_uuid(), $2, 'Max', '{reception}')`,
      [other.id, manager.accountId],
    );
    const { body } = await browser.post('/auth/choose-clinic', { clinicId: other.id });
    expect(body.person).toMatchObject({ name: 'Max', roles: ['reception'] });
    expect((await browser.get('/clinic')).body).toMatchObject({ id: other.id, timeZone: 'America/New_York' });
    expect((await browser.get('/clinic/set-up')).status).toBe(403);
  });

  it('begins in the clinic that somebody has belonged to for longest, whoever else takes them in', async () => {
    const [home, stranger] = [await aClinic(api), await aClinic(api)];
    await api.database.read(`update clinics set name = 'AAA' where clinic_id = $1`, [stranger.id]);
    const [receptionist] = home.receptionists;
    const invitation = {
      ...{ name: 'Rita', email: receptionist.email, roles: ['reception'], performs: [] },
      rights: { override: false, prescribe: false, medicalLead: false },
    };
    expect((await (await stranger.signIn('manager')).post('/staff', invitation)).status).toBe(201);
    const { body } = await client(api.url).signIn(receptionist.email, testPassword);
    expect(body.clinics).toMatchObject([
      { id: stranger.id, current: false },
      { id: home.id, current: true },
    ]);
  });

  it('tells the audit of the clinic who came, who left and who failed', async () => {
    const fresh = await aClinic(api);
    const [manager] = fresh.managers;
    await client(api.url).signIn(manager.email, 'not-the-password');
    const browser = await fresh.signInAs(manager);
    await browser.post('/auth/sign-out');
    await expect
      .poll(() =>
        api.database.read(
          'select action, actor_id as by from audit_events where clinic_id = $1 order by action',
          [fresh.id],
        ),
      )
      .toEqual([
        { action: 'sign-in', by: manager.id },
        { action: 'sign-in-failed', by: null },
        { action: 'sign-out', by: manager.id },
      ]);
  });
});
