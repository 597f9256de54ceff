import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const anna = { given: 'Anna', family: 'Müller', born: '1991-11-20' };

describe('patients', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const lastEvent = async (id: string) => {
    const [event] = await api.database.read<{ action: string; fields: string[]; patient_ids: string[] }>(
      'select action, fields, patient_ids from audit_events where subject_id = $1 order by id desc limit 1',
      [id],
    );
    return event;
  };

  it('registers a patient under the next number of the clinic', async () => {
    const first = await desk.post('/patients', {
      ...anna,
      phone: '030 901820',
      email: 'anna@example.org',
      emergencyName: 'Ole Müller',
      emergencyPhone: '+45 32 12 34 56',
      allergyNote: 'Hives after ibuprofen',
    });
    expect(first.status).toBe(201);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(first.body).toMatchObject({
      ...{ number: 'P-000001', name: 'Anna Müller', born: '1991-11-20', phone: '+4930901820', version: 1 },
      ...{ emergencyPhone: '+4532123456', allergyNote: 'Hives after ibuprofen', preferred: null },
    });
    const second = await desk.post('/patients', anna);
    expect(second.body.number).toBe('P-000002');
    const other = await (await aClinic(api)).signIn('reception');
    expect((await other.post('/patients', anna)).body.number).toBe('P-000001');
    expect(await lastEvent(first.body.id)).toMatchObject({
      action: 'create',
      fields: ['given', 'family', 'born', 'phone', 'email', 'emergencyName', 'emergencyPhone', 'allergyNote'],
      patient_ids: [first.body.id],
    });
  });

  it('gives numbers without a gap or a double when many register at once', async () => {
    const other = await (await aClinic(api)).signIn('reception');
    const made = await Promise.all(Array.from({ length: 20 }, () => other.post('/patients', anna)));
    const numbers = made.map(({ body }) => body.number).sort();
    expect(numbers).toEqual(
      Array.from({ length: 20 }, (_, index) => `P-0000${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('registers once when the request is repeated', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all([1, 2].map(() => desk.post('/patients', anna, { key })));
    expect(one?.body.id).toBe(two?.body.id);
    expect((await desk.post('/patients', { ...anna, given: 'Anne' }, { key })).body.code).toBe(
      'idempotency_key_reused',
    );
    expect(await desk.post('/patients', anna, { key: null })).toMatchObject({
      status: 400,
      body: { code: 'idempotency_key_missing' },
    });
  });

  it('names each field that is not right', async () => {
    const wrong = await desk.post('/patients', { given: ' ', born: '1899-12-31', email: 'anna@', phone: 12 });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors).toEqual({
      given: { code: 'wrong_length', params: { least: 1, longest: 100 } },
      family: { code: 'not_text' },
      born: { code: 'not_a_day' },
      email: { code: 'not_an_email' },
      phone: { code: 'not_text' },
    });
    const future = await desk.post('/patients', { ...anna, born: '2026-03-03', phone: 'her sister' });
    expect(future.body.errors).toEqual({
      born: { code: 'in_the_future' },
      phone: { code: 'not_a_phone' },
    });
  });

  it('takes the whole record of a form back, and drops what nobody may write', async () => {
    const { body: made } = await desk.post('/patients', { ...anna, phone: '030 901820' });
    const sent = { ...made, preferred: 'Anni', phone: null, number: 'P-000999', clinicId: randomUUID() };
    const saved = await desk.put(`/patients/${made.id}`, sent, { version: 1 });
    expect(saved.status).toBe(200);
    expect(saved.body).toEqual({
      ...made,
      reopened: [],
      ...{ version: 2, preferred: 'Anni', phone: null, updatedAt: expect.any(String) },
    });
    expect(await lastEvent(made.id)).toMatchObject({ action: 'update', fields: ['preferred', 'phone'] });
    const again = await desk.put(`/patients/${made.id}`, saved.body, { version: 2 });
    expect(again.body.version).toBe(2);
    expect(await lastEvent(made.id)).toMatchObject({ action: 'see', patient_ids: [made.id] });
  });

  it('tells the slower of two editors who changed what', async () => {
    const { body: made } = await desk.post('/patients', anna);
    const path = `/patients/${made.id}`;
    const [one, two] = await Promise.all([
      desk.put(path, { ...made, email: 'one@example.org' }, { version: 1 }),
      specialist.put(path, { ...made, pronouns: 'she/her' }, { version: 1 }),
    ]);
    expect([one?.status, two?.status].sort()).toEqual([200, 412]);
    const [lost, by, field] =
      one?.status === 412 ? [one, 'Dr Ada Lind', 'pronouns'] : [two, 'Rita Empfang', 'email'];
    expect(lost?.body).toMatchObject({ code: 'stale', changedBy: by, changed: [field], version: 2 });
    expect((await desk.put(path, made)).status).toBe(428);
  });

  it('shows a patient, and writes down who looked', async () => {
    const { body: made } = await desk.post('/patients', anna);
    const seen = await specialist.get(`/patients/${made.id}`);
    expect(seen.body).toEqual(made);
    expect(seen.headers.get('etag')).toBe('"1"');
    expect(await lastEvent(made.id)).toMatchObject({ action: 'see', patient_ids: [made.id] });
  });

  it('knows no patient of another clinic', async () => {
    const { body: made } = await desk.post('/patients', anna);
    const stranger = await (await aClinic(api)).signIn('specialist');
    for (const id of [made.id, randomUUID(), 'no-id']) {
      expect((await stranger.get(`/patients/${id}`)).status).toBe(404);
      expect((await stranger.put(`/patients/${id}`, made, { version: 1 })).status).toBe(404);
    }
    const found = await stranger.post('/patients/search', { text: 'müller' });
    expect(found.body).toEqual([]);
    const twins = await stranger.post('/patients/duplicates', anna);
    expect(twins.body).toEqual([]);
  });
});
