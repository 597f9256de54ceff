import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import type { Client } from '../testing/client.js';
import { somePatients } from '../testing/somePatients.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** Moments that ISO 8601 can write, JavaScript can read and no calendar of a clinic shows. */
const NO_MOMENTS = [
  '0000-01-01T10:00:00Z',
  '1899-12-31T10:00:00Z',
  '2200-01-01T10:00:00Z',
  '6100-01-04T10:00:00Z',
  '9999-12-31T23:59:00-12:00',
  '2026-02-29T10:00:00Z',
  '2026-02-30T10:00:00Z',
];

describe('moments outside of every calendar', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());

  it.each(NO_MOMENTS)('%s is no time for an urgent visit, and no end of an absence', async (moment) => {
    const [patientId] = await somePatients(api, clinic, 1);
    const visit = {
      ...{ patientId, kind: 'consultation', startsAt: moment, urgent: { reason: 'Swelling' } },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
    };
    expect(await manager.post('/visits', visit)).toMatchObject({
      status: 400,
      body: { errors: { startsAt: { code: 'not_an_instant' } } },
    });
    const absence = {
      resourceId: clinic.specialists[0].id,
      startsAt: '2026-03-02T10:00:00Z',
      endsAt: moment,
    };
    expect(await manager.post('/absences', absence)).toMatchObject({
      status: 400,
      body: { errors: { endsAt: { code: 'not_an_instant' } } },
    });
  });
});
