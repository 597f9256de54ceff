import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../access/Actor.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anActor } from '../../testing/anActor.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { ExaminationBody } from './ExaminationBody.js';
import { lockIntake } from './lockIntake.js';
import { markAssessed } from './markAssessed.js';
import { markSubmitted } from './markSubmitted.js';
import { saveExamination } from './saveExamination.js';

describe('handing an intake in, and the examination', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let ada: Actor;
  let ben: Actor;
  let patientId: string;
  let intakeId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    ada = anActor(clinic, clinic.specialists[0]);
    ben = anActor(clinic, clinic.specialists[1]);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20' };
    patientId = (await desk.post('/patients', patient)).body.id;
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
  });

  const examine = (seen: number, body: ExaminationBody, actor = ada) =>
    api.database.transaction((tx) =>
      saveExamination(tx, actor, { intakeId, seen, body, now: api.clock.now() }),
    );
  const submit = () =>
    api.database.transaction(async (tx) =>
      markSubmitted(tx, ada, await lockIntake(tx, clinic.id, intakeId, 'submit'), [], api.clock.now()),
    );
  const factRows = () =>
    api.database.read<{ code: string; answer: unknown }>(
      `select code, answer from patient_facts where patient_id = $1 and origin = 'intake' and origin_id = $2 order by code`,
      [patientId, intakeId],
    );

  it('keeps what the answers say as facts, with their day', async () => {
    await fillIntake(desk, intakeId, {
      ...{ isotretinoin: 'stopped', 'isotretinoin-last': '2026-01-01', keloid: 'unsure' },
      ...{ filler: 'yes', 'filler-date': '2025-12-24', 'filler-where': ['lips', 'chin'] },
    });
    await submit();
    const facts = Object.fromEntries((await factRows()).map(({ code, answer }) => [code, answer]));
    expect(facts).toMatchObject({
      ...{ pregnant: 'no', keloid: 'unknown', isotretinoin: { on: '2026-01-01' } },
      filler: [
        { on: '2025-12-24', area: 'lips' },
        { on: '2025-12-24', area: 'chin' },
      ],
    });
    expect((await specialist.get(`/intakes/${intakeId}`)).body).toMatchObject({
      ...{ status: 'submitted', version: 2, submittedBy: 'Dr Ada Lind' },
      submittedAt: '2026-03-02T08:00:00.000Z',
    });
    await expect(submit()).rejects.toMatchObject({ status: 409, code: 'wrong_state' });
  });

  it('keeps the examination beside the answers, and both are there', async () => {
    await desk.put(`/intakes/${intakeId}/answers/keloid`, { value: 'no', revision: 0 });
    const first = await examine(0, {
      ...{ phototype: 4, glogau: 2, notes: 'Scar on the shoulder' },
      corrections: [{ code: 'keloid', answer: 'yes' }],
    });
    expect(first.changed).toEqual(['phototype', 'glogau', 'notes', 'corrections']);
    expect(first.examination).toEqual({
      ...{ id: expect.any(String), version: 1, phototype: 4, glogau: 2, notes: 'Scar on the shoulder' },
      corrections: [{ code: 'keloid', answer: 'yes' }],
      ...{ examinedBy: 'Dr Ada Lind', examinedAt: '2026-03-02T08:00:00.000Z' },
    });
    const { body } = await specialist.get(`/intakes/${intakeId}`);
    expect(body.examination).toEqual(first.examination);
    expect(body.answers.keloid.value).toBe('no');
    expect((await desk.get(`/intakes/${intakeId}`)).body.examination).toBeNull();
  });

  it('changes what was sent, and tells the slower of two who changed what', async () => {
    await examine(0, { phototype: 4 });
    const second = await examine(1, { notes: 'Fair' }, ben);
    expect(second).toMatchObject({
      changed: ['notes'],
      examination: { version: 2, phototype: 4, notes: 'Fair', examinedBy: 'Dr Ben Moor' },
    });
    await expect(examine(1, { phototype: 2 })).rejects.toMatchObject({
      status: 412,
      details: { changedBy: 'Dr Ben Moor', changed: ['notes'], version: 2 },
    });
    await expect(examine(0, { phototype: 2 })).rejects.toMatchObject({ status: 412 });
    expect(await examine(2, { phototype: null })).toMatchObject({ changed: ['phototype'] });
    expect(await examine(3, { phototype: null })).toMatchObject({
      changed: [],
      examination: { version: 3 },
    });
  });

  it('lets one of two win who examine first at once', async () => {
    const both = await Promise.allSettled([examine(0, { phototype: 3 }), examine(0, { phototype: 4 }, ben)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses corrections that are none, all of them at once', async () => {
    const corrections = [
      { code: 'keloid', answer: 'perhaps' },
      { code: 'pregnent', answer: 'no' },
      { code: 'keloid', answer: 'yes' },
      { code: 'filler', answer: [{ on: '2026-13-01' }] },
    ];
    await expect(examine(0, { corrections })).rejects.toMatchObject({
      status: 400,
      errors: {
        'corrections.0.answer': { code: 'not_an_answer' },
        'corrections.1.code': { code: 'unknown_fact' },
        'corrections.3.answer.0.on': { code: 'not_a_day' },
      },
    });
    const twice = [corrections[2], corrections[2]] as ExaminationBody['corrections'];
    await expect(examine(0, { corrections: twice ?? [] })).rejects.toMatchObject({
      errors: { 'corrections.1.code': { code: 'given_twice' } },
    });
  });

  it('can be examined again after the assessment was signed, but is not filled in any more', async () => {
    await submit();
    await examine(0, { phototype: 3 });
    await api.database.transaction(async (tx) =>
      markAssessed(tx, ada, await lockIntake(tx, clinic.id, intakeId, 'assess'), api.clock.now()),
    );
    expect((await desk.get('/intakes/counts')).body.assessed).toBe(1);
    expect((await examine(1, { phototype: 4 })).intake.state).toBe('assessed');
    await expect(submit()).rejects.toMatchObject({ status: 409, code: 'wrong_state' });
    const late = await specialist.put(`/intakes/${intakeId}/answers/pregnant`, { value: 'no', revision: 0 });
    expect(late.body).toMatchObject({ code: 'wrong_state', state: 'assessed', step: 'answer' });
  });

  it('knows no intake of another clinic', async () => {
    const other = await aClinic(api);
    const stranger = anActor(other, other.specialists[0]);
    await expect(examine(0, { phototype: 3 }, stranger)).rejects.toMatchObject({ status: 404 });
  });
});
