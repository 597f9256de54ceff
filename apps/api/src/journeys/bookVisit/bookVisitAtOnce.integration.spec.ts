import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aConsultation } from '../../testing/aConsultation.js';
import type { Client } from '../../testing/client.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { workingDaysAfter } from '../../testing/workingDaysAfter.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('booking a visit when many want the same', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;
  const aDay = workingDaysAfter('2026-05-31');

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
  });
  afterAll(() => api.stop());

  const consultation = (more: object = {}) => aConsultation(clinic, patientId, more);

  it('gives one opening to exactly one of 200 who ask at once, with overlapping starts', async () => {
    const patients = await somePatients(api, clinic, 200);
    const day = aDay();
    const answers = await Promise.all(
      patients.map((who, i) => {
        const minute = String((i % 6) * 5).padStart(2, '0');
        return desk.post('/visits', consultation({ patientId: who, startsAt: `${day}T09:${minute}:00Z` }));
      }),
    );
    const counts = new Map<number, number>();
    for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 201: 1, 409: 199 });
    expect(await overlappingClaims(api)).toBe(0);
  }, 120_000);

  it('keeps the distance between treatments of one patient that are booked at the same moment', async () => {
    const [who] = (await somePatients(api, clinic, 1)) as [string];
    const [one, other] = [aDay(), aDay()];
    const treat = (protocolCode: string, day: string, place: 0 | 1) =>
      desk.post('/visits', {
        ...{ patientId: who, kind: 'treatment', protocolCode, startsAt: `${day}T14:00:00Z` },
        ...{ specialistId: clinic.specialists[place].id, roomId: clinic.rooms[place + 1]?.id },
      });
    const answers = await Promise.all([treat('ha-cheek', one, 0), treat('mandelic-40', other, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('books once when the same request comes 50 times at once', async () => {
    const body = consultation({ startsAt: `${aDay()}T09:00:00Z` });
    const key = 'b6cc3b5a-2b0c-4f1c-9a55-1f5a0d3c7f10';
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.post('/visits', body, { key })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const other = await desk.post('/visits', { ...body, kind: 'review' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  }, 60_000);
});
