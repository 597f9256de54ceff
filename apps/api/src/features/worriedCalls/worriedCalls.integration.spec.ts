import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const fine = { sight: 'no', breathing: 'no', heart: 'no', colour: 'no', pain: 'no', infection: 'no' };

/** It is Monday, 2 March 2026, 9:30 in Berlin. */
describe('a worried call', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:30:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const born = { given: 'Nora', family: 'Vik', born: '1990-01-01', phone: '+49 30 901820' };
    patientId = ok(await desk.post('/patients', born)).id;
  });

  const take = async (answers: object = {}, note: string | null = null) =>
    ok(await desk.post(`/patients/${patientId}/worried-calls`, { answers: { ...fine, ...answers }, note }));
  const listed = async (who: Client, filter: object = {}) =>
    ok(await who.get(`/worried-calls?filter=${encodeURIComponent(JSON.stringify(filter))}`));

  it('with changed sight is an emergency; the desk reads what to do and whom to fetch, never the answers again', async () => {
    const body = 'Stay on the line. Call 112. Fetch Dr Lind.';
    ok(await specialist.put('/emergency-protocols/emergency', { body }, { version: 0 }));
    const taken = await take({ sight: 'yes' }, 'Since an hour, left eye.');
    expect(taken.call).toMatchObject({
      ...{ urgency: 'emergency', state: 'open', takenBy: 'Rita Empfang', answeredBy: null },
      patient: { id: patientId, name: 'Nora Vik', phone: '+4930901820' },
    });
    expect(taken.call).not.toHaveProperty('answers');
    expect(taken.protocol).toMatchObject({ body, writtenBy: 'Dr Ada Lind', version: 1 });
    expect(taken.onDuty.map(({ name }: { name: string }) => name)).toEqual(['Dr Ada Lind', 'Dr Ben Moor']);
    const [seen] = await listed(specialist);
    expect(seen).toMatchObject({
      answers: { ...fine, sight: 'yes' },
      note: 'Since an hour, left eye.',
    });
    expect(JSON.stringify(await listed(desk))).not.toMatch(/eye|sight/);
  });

  it('is counted for everybody until a clinician is at it, and again when that was a mistake', async () => {
    const { call } = await take({ pain: 'unsure' });
    await take();
    const counts = async () => ok(await desk.get('/worried-calls/counts'));
    expect(await counts()).toEqual({ open: 2, waiting: 1, gravest: 'now' });
    const path = `/worried-calls/${call.id}`;
    const answered = ok(await specialist.post(`${path}/answer`, {}, { version: 1 }));
    expect(answered).toMatchObject({ state: 'answered', answeredBy: 'Dr Ada Lind', version: 2 });
    expect(await counts()).toEqual({ open: 2, waiting: 0, gravest: null });
    ok(await specialist.post(`${path}/undo`, {}, { version: 2 }));
    expect(await counts()).toEqual({ open: 2, waiting: 1, gravest: 'now' });
    const closed = await specialist.post(
      `${path}/close`,
      { outcome: 'comes-in', note: 'Vessel looks closed.' },
      { version: 3 },
    );
    expect(ok(closed)).toMatchObject({
      state: 'closed',
      outcome: 'comes-in',
      outcomeNote: 'Vessel looks closed.',
    });
    expect(await counts()).toEqual({ open: 1, waiting: 0, gravest: null });
    const reopened = ok(await specialist.post(`${path}/undo`, {}, { version: 4 }));
    expect(reopened).toMatchObject({ state: 'answered', outcome: null, outcomeNote: null });
  });

  it('is taken on by one of two who reach for it at once', async () => {
    const { call } = await take({ colour: 'yes' });
    const other = await clinic.signInAs(clinic.specialists[1]);
    const replies = await Promise.all(
      [specialist, other].map((who) => who.post(`/worried-calls/${call.id}/answer`, {}, { version: 1 })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('takes no step that leads nowhere, none by the desk, and none in another clinic', async () => {
    const { call } = await take({ heart: 'yes' });
    const path = `/worried-calls/${call.id}`;
    expect(await specialist.post(`${path}/undo`, {}, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'open', step: 'undo' },
    });
    expect((await desk.post(`${path}/answer`, {}, { version: 1 })).status).toBe(403);
    const foreign = await (await aClinic(api)).signIn('specialist');
    expect((await foreign.post(`${path}/answer`, {}, { version: 1 })).status).toBe(404);
    expect((await foreign.post(`/patients/${patientId}/worried-calls`, { answers: fine })).status).toBe(404);
    expect(await listed(foreign)).toEqual([]);
  });

  it('needs an answer to each question', async () => {
    const { infection: _, ...five } = fine;
    expect(await desk.post(`/patients/${patientId}/worried-calls`, { answers: five })).toMatchObject({
      status: 400,
      body: { errors: { 'answers.infection': { code: 'not_a_choice' } } },
    });
  });
});

describe('the emergency protocol', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is written by the medical lead alone, and never over what somebody else has just written', async () => {
    const clinic = await aClinic(api);
    const lead = await clinic.signIn('specialist');
    const other = await clinic.signInAs(clinic.specialists[1]);
    const write = (who: Client, body: string, version: number) =>
      who.put('/emergency-protocols/now', { body }, { version });
    expect((await write(other, 'Call me.', 0)).status).toBe(403);
    expect(ok(await write(lead, 'Fetch a specialist.', 0)).version).toBe(1);
    expect(await write(lead, 'Again.', 0)).toMatchObject({ status: 412, body: { changedBy: 'Dr Ada Lind' } });
    expect(ok(await write(lead, 'Fetch Dr Lind.', 1)).version).toBe(2);
    expect((await write(lead, 'Late.', 1)).status).toBe(412);
    expect(ok(await other.get('/emergency-protocols'))).toMatchObject([
      { urgency: 'now', body: 'Fetch Dr Lind.' },
    ]);
    expect((await lead.put('/emergency-protocols/later', { body: 'x' }, { version: 0 })).status).toBe(404);
  });
});

/** Monday, 2 March 2026, and what follows; the clock only goes forward. */
describe('who is fetched to the telephone', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is nobody who is away, nor anybody before their hours', async () => {
    api.clock.set('2026-03-02T08:30:00Z');
    const clinic = await aClinic(api);
    const [away] = clinic.specialists;
    const manager = await clinic.signIn('manager');
    const times = { startsAt: '2026-03-02T07:00:00Z', endsAt: '2026-03-02T12:00:00Z' };
    ok(await manager.post('/absences', { resourceId: away.id, ...times }));
    const who = { given: 'Nora', family: 'Vik', born: '1990-01-01' };
    const { id } = ok(await (await clinic.signIn('reception')).post('/patients', who));
    const onDutyAt = async (instant: string) => {
      api.clock.set(instant);
      const desk = await clinic.signIn('reception');
      const taken = ok(await desk.post(`/patients/${id}/worried-calls`, { answers: fine }));
      return taken.onDuty.map(({ name }: { name: string }) => name);
    };
    expect(await onDutyAt('2026-03-02T08:31:00Z')).toEqual(['Dr Ben Moor']);
    // Sunday: the clocks have just changed, and nobody works.
    expect(await onDutyAt('2026-03-29T08:00:00Z')).toEqual([]);
    // Monday, 7:59 and 8:00 of the clinic.
    expect(await onDutyAt('2026-03-30T05:59:00Z')).toEqual([]);
    expect(await onDutyAt('2026-03-30T06:00:00Z')).toHaveLength(2);
  });
});
