import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now. */
describe('the list of visits', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patients: string[];
  const booked: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    patients = await somePatients(api, clinic, 2);
    for (const [i, startsAt] of ['2026-03-03T09:00Z', '2026-03-03T10:00Z', '2026-03-04T09:00Z'].entries()) {
      const { body } = await desk.post('/visits', {
        ...{ patientId: patients[i % 2], kind: 'consultation', startsAt },
        ...{ specialistId: clinic.specialists[i % 2]?.id, roomId: clinic.rooms[i % 2]?.id },
      });
      booked.push(body.id);
    }
    await desk.post(`/visits/${booked[1]}/confirm`, {}, { version: 1 });
  });
  afterAll(() => api.stop());

  const list = async (query: Record<string, unknown>) => {
    const text = Object.entries(query).map(
      ([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`,
    );
    return desk.get(`/visits?${text.join('&')}`);
  };
  const idsOf = async (filter: object) =>
    (await list({ filter, sort: ['startsAt', 'ASC'] })).body.map(({ id }: { id: string }) => id);

  it('filters by day, patient, specialist, state and id', async () => {
    const [first, second, third] = booked;
    expect(await idsOf({ day: '2026-03-03' })).toEqual([first, second]);
    expect(await idsOf({ patientId: patients[0] })).toEqual([first, third]);
    expect(await idsOf({ specialistId: clinic.specialists[1].id })).toEqual([second]);
    expect(await idsOf({ state: 'confirmed' })).toEqual([second]);
    expect(await idsOf({ day: '2026-03-03', state: ['booked'] })).toEqual([first]);
    expect(await idsOf({ id: [third, first] })).toEqual([first, third]);
  });

  it('gives pages and counts', async () => {
    const { body, headers } = await list({ range: [1, 1], sort: ['startsAt', 'ASC'] });
    expect(body).toHaveLength(1);
    expect(headers.get('content-range')).toBe('visits 1-1/3');
  });

  it('names what can be filtered and sorted by', async () => {
    expect(await list({ filter: { secret: 1 } })).toMatchObject({
      status: 400,
      body: { code: 'unknown_filter' },
    });
    expect(await list({ sort: ['id; drop table visits', 'ASC'] })).toMatchObject({
      status: 400,
      body: { code: 'unknown_sort', valid: ['startsAt', 'state'] },
    });
  });

  it('gives one, with its version as ETag', async () => {
    const { body, headers } = await desk.get(`/visits/${booked[1]}`);
    expect(body).toMatchObject({ id: booked[1], version: 2, state: 'confirmed' });
    expect(headers.get('etag')).toBe('"2"');
    expect((await desk.get('/visits/nonsense')).status).toBe(404);
  });
});
