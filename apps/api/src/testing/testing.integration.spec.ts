import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from './aClinic.js';
import { client } from './client.js';
import { startApi, type TestApi } from './startApi.js';

describe('the product as tests see it', () => {
  let api: TestApi;
  let clinic: TestClinic;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());

  it('signs a receptionist in over HTTP', async () => {
    const reception = await clinic.signIn('reception');
    const { body } = await reception.get('/auth/me');
    expect(body.person.roles).toEqual(['reception']);
    expect(body.clinics).toEqual([
      expect.objectContaining({ id: clinic.id, timeZone: 'Europe/Berlin', current: true }),
    ]);
  });

  it('refuses who is not signed in', async () => {
    expect(await client(api.url).get('/auth/me')).toMatchObject({
      status: 401,
      body: { code: 'not_signed_in' },
    });
  });
});
