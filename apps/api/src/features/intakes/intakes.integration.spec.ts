import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { lockIntake } from './lockIntake.js';
import { requireComplete } from './requireComplete.js';

describe('filling in an intake', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let colleague: Client;
  let specialist: Client;
  let manager: Client;
  let patientId: string;
  let intakeId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    colleague = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20' };
    patientId = (await desk.post('/patients', patient)).body.id;
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
  });

  const answer = (who: Client, question: string, value: unknown, revision = 0) =>
    who.put(`/intakes/${intakeId}/answers/${question}`, { value, revision });
  const setState = (state: string) =>
    api.database.read('update intakes set state = $2 where id = $1', [intakeId, state]);
  const lastEvent = async () => {
    const [event] = await api.database.read<Record<string, unknown>>(
      'select action, fields, patient_ids, actor_name from audit_events where subject_id = $1 order by id desc limit 1',
      [intakeId],
    );
    return event;
  };

  it('shows the current form with the questions that are asked', async () => {
    const { status, body } = await desk.get('/intake-forms/current');
    expect(status).toBe(200);
    expect(body.definition).toMatchObject({ code: 'intake', version: 1 });
    const opened = await desk.get(`/intakes/${intakeId}`);
    expect(opened.body.form).toEqual(body.definition);
  });

  it('opens one for a patient, and tells who comes second where it is', async () => {
    const opened = await desk.get(`/intakes/${intakeId}`);
    expect(opened.body).toMatchObject({
      ...{ id: intakeId, version: 1, status: 'in-progress', answers: {}, openedBy: 'Rita Empfang' },
      ...{ openedAt: '2026-03-02T08:00:00.000Z', submittedAt: null, examination: null, assessmentId: null },
      patient: { id: patientId, name: 'Anna Müller', born: '1991-11-20' },
    });
    expect(await desk.post('/intakes', { patientId })).toMatchObject({
      status: 409,
      body: { code: 'intake_in_progress', intakeId },
    });
    const { body: other } = await desk.post('/patients', { given: 'B', family: 'B', born: '1990-01-01' });
    const both = await Promise.all([1, 2].map(() => desk.post('/intakes', { patientId: other.id })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await setState('submitted');
    expect((await desk.post('/intakes', { patientId })).status).toBe(201);
    expect((await manager.post('/intakes', { patientId })).status).toBe(403);
    expect((await desk.post('/intakes', { patientId: newId() })).status).toBe(404);
  });

  it('offers what is known from before, and counts none of it before it is confirmed', async () => {
    const { body: fresh } = await desk.get(`/intakes/${intakeId}`);
    expect(fresh.earlier).toEqual({
      'given-name': { value: 'Anna', from: 'record', at: null },
      'family-name': { value: 'Müller', from: 'record', at: null },
      'birth-date': { value: '1991-11-20', from: 'record', at: null },
    });
    await fillIntake(desk, intakeId, { allergies: ['nuts'], keloid: 'yes', pregnant: 'yes' });
    expect((await desk.post(`/intakes/${intakeId}/submit`)).status).toBe(200);
    expect((await specialist.get(`/intakes/${intakeId}`)).body.earlier).toEqual({});
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    const at = '2026-03-02T08:00:00.000Z';
    const { body: forDesk } = await desk.get(`/intakes/${intakeId}`);
    expect(forDesk.answers).toEqual({});
    expect(forDesk.earlier).toMatchObject({ allergies: { value: ['nuts'], from: 'intake', at } });
    expect(forDesk.earlier).not.toHaveProperty('keloid');
    const { body: forChart } = await specialist.get(`/intakes/${intakeId}`);
    expect(forChart.earlier).toMatchObject({ keloid: { value: 'yes', from: 'intake', at } });
    expect(forChart.earlier).not.toHaveProperty('pregnant');
    const refused = await desk.post(`/intakes/${intakeId}/submit`);
    expect(refused).toMatchObject({ status: 400, body: { errors: { allergies: { code: 'required' } } } });
  });

  it('saves answers one by one, each with its revision', async () => {
    expect((await answer(desk, 'pregnant', 'no')).body).toEqual({ revision: 1 });
    expect((await answer(specialist, 'pregnant', 'unsure', 1)).body).toEqual({ revision: 2 });
    expect(await lastEvent()).toEqual({
      ...{ action: 'answer', fields: ['pregnant'], patient_ids: [patientId], actor_name: 'Dr Ada Lind' },
    });
    expect((await answer(desk, 'why-now', null)).body).toEqual({ revision: 1 });
    const { body } = await desk.get(`/intakes/${intakeId}`);
    expect(body.answers).toEqual({
      pregnant: {
        ...{ value: 'unsure', revision: 2, answeredBy: 'Dr Ada Lind' },
        answeredAt: '2026-03-02T08:00:00.000Z',
      },
      'why-now': {
        ...{ value: null, revision: 1, answeredBy: 'Rita Empfang' },
        answeredAt: '2026-03-02T08:00:00.000Z',
      },
    });
    expect(body.version).toBe(1);
  });

  it('says what is wrong on the question itself', async () => {
    expect(await answer(desk, 'pregnant', 'maybe')).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: { pregnant: { code: 'not_an_option' } } },
    });
    expect((await answer(desk, 'concerns', 'dullness')).body.errors).toEqual({
      concerns: { code: 'not_a_list', params: {} },
    });
    expect((await answer(desk, 'tan-date', '2026-03-03')).body.errors['tan-date'].code).toBe('in_the_future');
    expect((await answer(desk, 'why-now', 'x'.repeat(501))).body.errors['why-now'].code).toBe('too_long');
    expect((await answer(desk, 'why-now', 'a\u0000b')).status).toBe(400);
    expect((await answer(desk, 'pregnent', 'no')).status).toBe(404);
    expect((await answer(desk, '__proto__', 'no')).status).toBe(404);
    expect((await answer(desk, 'pregnant', 'no', -1)).status).toBe(400);
    const { body } = await desk.get(`/intakes/${intakeId}`);
    expect(body.answers).toEqual({});
  });

  it('lets one of two win who type the same answer, and tells the other what was said', async () => {
    const both = await Promise.all([
      answer(desk, 'other-drugs', 'Ramipril'),
      answer(colleague, 'other-drugs', 'Metformin'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const lost = both.find(({ status }) => status === 412);
    const kept = both[0]?.status === 200 ? 'Ramipril' : 'Metformin';
    expect(lost?.body).toEqual({
      ...{ code: 'answer_changed', message: 'This was answered by Rita Empfang in the meantime.' },
      ...{ value: kept, revision: 1, changedBy: 'Rita Empfang', changedAt: '2026-03-02T08:00:00.000Z' },
    });
    expect(await lastEvent()).toMatchObject({ action: 'see', fields: ['other-drugs'] });
    expect((await answer(desk, 'other-drugs', 'Both', lost?.body.revision)).body).toEqual({ revision: 2 });
    const { body } = await desk.get(`/intakes/${intakeId}`);
    expect(body.answers['other-drugs'].value).toBe('Both');
  });

  it('takes the same answer again, as after a lost reply, as no change', async () => {
    await answer(desk, 'concerns', ['dullness', 'pih']);
    expect((await answer(desk, 'concerns', ['dullness', 'pih'])).body).toEqual({ revision: 1 });
  });

  it('shows the desk nothing of it any more once it was handed in', async () => {
    await answer(desk, 'other-drugs', 'CANARY');
    await setState('submitted');
    const seen = await desk.get(`/intakes/${intakeId}`);
    expect(seen).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect(await answer(desk, 'other-drugs', 'x')).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'submitted' },
    });
    expect((await specialist.get(`/intakes/${intakeId}`)).body.answers['other-drugs'].value).toBe('CANARY');
    expect((await manager.get(`/intakes/${intakeId}`)).status).toBe(200);
    const list = await desk.get('/intakes');
    expect(JSON.stringify(list.body)).not.toContain('CANARY');
  });

  it('lists where intakes stand, and counts them', async () => {
    const other = await aClinic(api);
    const theirs = await other.signIn('reception');
    const made: string[] = [];
    for (const family of ['Abel', 'Öz', 'Zorn']) {
      const { body } = await theirs.post('/patients', { given: 'P', family, born: '1990-01-01' });
      made.push((await theirs.post('/intakes', { patientId: body.id })).body.id);
    }
    await theirs.put(`/intakes/${made[1]}/answers/pregnant`, { value: 'no', revision: 0 });
    await api.database.read(`update intakes set state = 'submitted' where id = $1`, [made[0]]);
    expect((await theirs.get('/intakes/counts')).body).toEqual({
      ...{ 'in-progress': 2, submitted: 1, assessed: 0 },
    });
    const query = (filter: object) =>
      theirs.get(
        `/intakes?range=[0,24]&sort=["patient","ASC"]&filter=${encodeURIComponent(JSON.stringify(filter))}`,
      );
    const open = await query({ status: 'in-progress' });
    expect(open.headers.get('content-range')).toBe('intakes 0-1/2');
    expect(
      open.body.map((row: { patient: { name: string }; answered: number }) => [
        row.patient.name,
        row.answered,
      ]),
    ).toEqual([
      ['P Öz', 1],
      ['P Zorn', 0],
    ]);
    expect((await query({ status: ['submitted', 'assessed'] })).body).toHaveLength(1);
    expect((await query({ id: [made[2], intakeId] })).body).toHaveLength(1);
    expect((await query({ answers: 'x' })).body.valid).toEqual(['id', 'status', 'patientId']);
    expect((await query({ status: 'done' })).status).toBe(400);
  });

  it('knows no intake of another clinic', async () => {
    const stranger = await (await aClinic(api)).signIn('specialist');
    for (const id of [intakeId, newId()]) {
      expect((await stranger.get(`/intakes/${id}`)).status).toBe(404);
      expect(
        (await stranger.put(`/intakes/${id}/answers/pregnant`, { value: 'no', revision: 0 })).status,
      ).toBe(404);
    }
    expect((await stranger.post('/intakes', { patientId })).status).toBe(404);
    expect((await stranger.get('/intakes')).body).toEqual([]);
  });

  it('is complete when every required question that is shown has an answer', async () => {
    const check = () =>
      api.database.transaction(async (tx) =>
        requireComplete(await lockIntake(tx, clinic.id, intakeId, 'submit')),
      );
    await answer(desk, 'isotretinoin', 'stopped');
    await expect(check()).rejects.toMatchObject({
      status: 400,
      errors: { 'isotretinoin-last': { code: 'required' }, pregnant: { code: 'required' } },
    });
    await fillIntake(desk, intakeId);
    await expect(check()).resolves.toBeUndefined();
    await answer(desk, 'isotretinoin-last', null, 1);
    await expect(check()).rejects.toMatchObject({
      errors: { 'isotretinoin-last': { code: 'required' } },
    });
  });
});
