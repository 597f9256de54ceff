import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { loadKnown } from './loadKnown.js';

const today = '2026-03-02';

describe('facts', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let patientId: string;
  const path = (rest = '') => `/patients/${patientId}/facts${rest}`;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20' };
    patientId = (await desk.post('/patients', patient)).body.id;
  });

  const known = async () => (await loadKnown(api.database, clinic.id, patientId, today)).known.facts;

  it('lets the desk write down what a patient tells', async () => {
    const told = await desk.post(path(), { code: 'isotretinoin', answer: { on: '2026-02-01' } });
    expect(told.status).toBe(201);
    expect(told.body).toEqual({
      ...{ id: expect.any(String), code: 'isotretinoin', answer: { on: '2026-02-01' }, origin: 'desk' },
      ...{ recordedBy: 'Rita Empfang', recordedAt: '2026-03-02T08:00:00.000Z' },
      ...{
        reviewedBy: null,
        reviewedAt: null,
        takenBackBy: null,
        takenBackAt: null,
        toReview: true,
        reopened: [],
      },
    });
    const [event] = await api.database.read(
      'select action, fields, patient_ids from audit_events where subject_id = $1',
      [told.body.id],
    );
    expect(event).toEqual({ action: 'tell', fields: ['isotretinoin'], patient_ids: [patientId] });
  });

  it('counts a told fact at once where it is the more careful answer, and a "no" after a review', async () => {
    await desk.post(path(), { code: 'pregnant', answer: 'yes' });
    await desk.post(path(), { code: 'keloid', answer: 'no' });
    expect(await known()).toEqual({ pregnant: 'yes' });
    const { body } = await specialist.get(path());
    const keloid = body.find(({ code }: { code: string }) => code === 'keloid');
    const reviewed = await specialist.post(path(`/${keloid.id}/review`));
    expect(reviewed).toMatchObject({ status: 200, body: { toReview: false, reviewedBy: 'Dr Ada Lind' } });
    expect(await known()).toEqual({ pregnant: 'yes', keloid: 'no' });
    const again = await (await clinic.signInAs(clinic.specialists[1])).post(path(`/${keloid.id}/review`));
    expect(again.body.reviewedBy).toBe('Dr Ada Lind');
  });

  it('takes the word of a specialist at once', async () => {
    await desk.post(path(), { code: 'pregnant', answer: 'yes' });
    const told = await specialist.post(path(), { code: 'keloid', answer: 'no' });
    expect(told.body).toMatchObject({ toReview: false, reviewedBy: 'Dr Ada Lind' });
    expect(await known()).toEqual({ pregnant: 'yes', keloid: 'no' });
  });

  it('refuses what is no fact, field by field', async () => {
    const refused = async (body: unknown) => (await desk.post(path(), body)).body;
    expect(await refused({ code: 'pregnent', answer: 'yes' })).toMatchObject({
      errors: { code: { code: 'unknown_fact' } },
    });
    expect(await refused({ code: 'pregnant', answer: 'maybe' })).toMatchObject({
      errors: { answer: { code: 'not_an_answer' } },
    });
    expect(await refused({ code: 'filler', answer: { on: '2026-02-30' } })).toMatchObject({
      errors: { 'answer.on': { code: 'not_a_day' } },
    });
    expect(await refused({ code: 'filler', answer: { on: '2026-02-01', area: 'knee' } })).toMatchObject({
      errors: { 'answer.area': { code: 'unknown_area' } },
    });
    expect(await refused({})).toMatchObject({
      code: 'validation_failed',
      errors: { code: { code: 'not_text' } },
    });
    expect((await desk.post(path(), { code: 'pregnant' })).status).toBe(400);
    expect((await desk.post(path(), { code: 'pregnant', answer: 'yes' }, { key: null })).status).toBe(400);
  });

  it('refuses a day before the birth, and one that nobody plans for, on the field of the day', async () => {
    const on = (day: string) => desk.post(path(), { code: 'isotretinoin', answer: { on: day } });
    expect(await on('1987-01-01')).toMatchObject({
      ...{ status: 400 },
      body: {
        ...{ code: 'validation_failed' },
        errors: { 'answer.on': { code: 'too_long_ago', params: { least: '1991-11-20' } } },
      },
    });
    expect(await on('2050-02-01')).toMatchObject({
      body: { errors: { 'answer.on': { code: 'too_far_ahead', params: { most: '2036-03-02' } } } },
    });
    expect((await on('1991-11-20')).status).toBe(201);
  });

  it('shows them to readers of the chart only, newest first', async () => {
    await desk.post(path(), { code: 'pregnant', answer: 'yes' });
    api.clock.set('2026-03-02T08:01:00Z');
    await desk.post(path(), { code: 'pregnant', answer: 'no' });
    api.clock.set('2026-03-02T08:00:00Z');
    const { body } = await manager.get(path());
    expect(body.map(({ answer }: { answer: string }) => answer)).toEqual(['no', 'yes']);
    expect(await desk.get(path())).toMatchObject({ status: 403 });
    expect(await desk.post(path(`/${body[0].id}/review`))).toMatchObject({ status: 403 });
    expect(await manager.post(path(`/${body[0].id}/review`))).toMatchObject({ status: 403 });
    const [event] = await api.database.read<{ patient_ids: string[] }>(
      `select patient_ids from audit_events where subject = 'facts' and subject_id = $1`,
      [patientId],
    );
    expect(event?.patient_ids).toEqual([patientId]);
  });

  it('shows an empty list of somebody about whom nothing was said', async () => {
    expect(await specialist.get(path())).toMatchObject({ status: 200, body: [] });
  });

  it('knows no patient and no fact of another clinic', async () => {
    const { body: told } = await desk.post(path(), { code: 'pregnant', answer: 'yes' });
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await stranger.get(path())).status).toBe(404);
    expect((await stranger.post(path(), { code: 'pregnant', answer: 'no' })).status).toBe(404);
    expect((await stranger.post(path(`/${told.id}/review`))).status).toBe(404);
    expect((await specialist.post(path(`/${randomUUID()}/review`))).status).toBe(404);
    const { body: other } = await desk.post('/patients', { given: 'B', family: 'B', born: '1990-01-01' });
    expect((await specialist.post(`/patients/${other.id}/facts/${told.id}/review`)).status).toBe(404);
  });
});
