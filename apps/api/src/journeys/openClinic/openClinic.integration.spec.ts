import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLink } from '../../access/links/createLink.js';
import { client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { offerFirstClinic } from './offerFirstClinic.js';

const clinic = { name: 'Praxis am Fluss', timeZone: 'Europe/Zurich', country: 'CH' };
const person = { name: 'Mona Meier', email: 'mona@praxis.test', password: 'a long password' };

describe('a new installation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const offer = () => api.database.transaction((tx) => offerFirstClinic(tx, api.clock.now()));
  const tokenOf = (path: string | null) => path?.replace('/#/link/', '') as string;

  it('gets its first clinic by a link, the newest of several, and is led to a working calendar', async () => {
    const former = tokenOf(await offer());
    const token = tokenOf(await offer());
    const browser = client(api.url);
    expect((await browser.post('/auth/links/inspect', { token: former })).status).toBe(404);
    expect((await browser.post('/auth/links/inspect', { token })).body.purpose).toBe('first-clinic');
    const wrong = {
      token,
      clinic: { ...clinic, timeZone: 'Nowhere' },
      person: { ...person, password: 'short' },
    };
    expect((await browser.post('/auth/links/first-clinic', wrong)).body.errors).toMatchObject({
      'clinic.timeZone': { code: 'not_a_time_zone' },
      'person.password': { code: 'wrong_length' },
    });
    const opened = await browser.post('/auth/links/first-clinic', { token, clinic, person });
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({
      person: { name: 'Mona Meier', roles: ['manager'] },
      clinics: [{ ...clinic, current: true }],
    });
    browser.csrfToken = opened.body.csrfToken;
    const { body } = await browser.get('/clinic/set-up');
    expect(body.steps.filter(({ done }: { done: boolean }) => done)).toEqual([]);
    const protocols = await api.database.read(
      `select state, count(*)::integer as n from protocols group by state`,
    );
    expect(protocols).toEqual([{ state: 'unsigned', n: 29 }]);
    expect((await browser.post('/auth/links/first-clinic', { token, clinic, person })).body.code).toBe(
      'link_not_valid',
    );
  });

  it('offers nothing any more once there is a clinic', async () => {
    expect(await offer()).toBe(null);
  });

  it('does not open another one by a link that was offered before there was a clinic', async () => {
    const nobodys = { accountId: null, clinicId: null, createdBy: null };
    const { path } = await api.database.transaction((tx) =>
      createLink(tx, 'first-clinic', nobodys, api.clock.now()),
    );
    const second = { token: tokenOf(path), clinic, person: { ...person, email: 'third@praxis.test' } };
    const answer = await client(api.url).post('/auth/links/first-clinic', second);
    expect(answer).toMatchObject({ status: 404, body: { code: 'link_not_valid' } });
    expect(await api.database.read('select count(*)::integer as n from clinics')).toEqual([{ n: 1 }]);
  });

  it('does not open by a link that is for something else', async () => {
    const manager = client(api.url);
    await manager.signIn(person.email, person.password);
    const rights = { override: false, prescribe: false, medicalLead: false };
    const { body } = await manager.post('/staff', {
      name: 'X',
      email: 'x@praxis.test',
      roles: ['reception'],
      rights,
      performs: [],
    });
    const token = tokenOf(body.link.path);
    const second = { token, clinic, person: { ...person, email: 'second@praxis.test' } };
    expect((await client(api.url).post('/auth/links/first-clinic', second)).body.code).toBe('link_not_valid');
    expect(await api.database.read('select count(*)::integer as n from clinics')).toEqual([{ n: 1 }]);
  });
});
