import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const mandelic = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };

/** The first of two mandelic peels is today, Monday, 2 March 2026, 09:00 in Berlin; the patient has arrived. */
describe('recording a treatment', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  let visit: VisitReply;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    const [{ id, version }] = series.visits;
    api.clock.advance(5 * 60_000);
    visit = (await desk.post(`/visits/${id}/check-in`, {}, { version })).body.visit;
  });

  const start = (answers: object, more: object = {}) =>
    specialist.post(`/visits/${visit.id}/start`, { answers, ...more }, { version: visit.version });
  const started = async () => {
    const { body } = await start(answersAtCheckIn());
    expect(body.outcome).toBe('started');
    visit = body.visit;
  };
  const done = (records: object[]) =>
    specialist.post(`/visits/${visit.id}/done`, { records }, { version: visit.version });
  const factsOf = (origin: string) =>
    api.database.read(
      `select code, answer from patient_facts where patient_id = $1 and origin = $2 order by code`,
      [series.patientId, origin],
    );

  it('asks which of two places a record is about, so that neither goes without', async () => {
    const half = { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 2 };
    const choices = [half, { ...half, area: 'hands' }];
    const { patientId, plan } = await anApprovedPlan(desk, specialist, { choices, given: 'Nora' });
    const [face, hands] = plan.courses.map(({ sessions }) => sessions[0]?.id);
    const booking = {
      ...{ patientId, kind: 'treatment', sessionIds: [face, hands], startsAt: '2026-03-05T12:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    };
    const booked = await desk.post('/visits', booking);
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    visit = (await desk.post(`/visits/${booked.body.id}/check-in`, {}, { version: 1 })).body.visit;
    await started();
    expect((await done([mandelic])).body.errors).toEqual({ 'records.0.sessionId': { code: 'required' } });
    const both = [face, hands].map((sessionId) => ({ ...mandelic, sessionId }));
    expect((await done(both)).status).toBe(200);
  });

  it('records what was given with its real date, and the plan goes on from it', async () => {
    await started();
    const { status, body } = await done([{ ...mandelic, reaction: 'Even redness', notes: 'Two layers' }]);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.visit).toMatchObject({ state: 'done', doneAt: '2026-03-02T08:05:00.000Z' });
    expect(body.visit.records).toMatchObject([
      {
        ...{
          sessionId: series.sessionIds[0],
          protocolCode: 'mandelic-40',
          area: 'face',
          product: 'Mandelic acid 40 %',
        },
        ...{ amount: 8, unit: 'minutes', lot: null, reaction: 'Even redness', doneOn: '2026-03-02' },
      },
    ]);
    expect(await factsOf('record')).toEqual([
      { code: 'peel', answer: { on: '2026-03-02', kind: 'superficial', area: 'face' } },
    ]);
    const { body: plan } = await desk.get(`/plans/${series.planId}`);
    expect(plan.courses[0].sessions[0]).toMatchObject({ state: 'done', on: '2026-03-02' });
    const asReception = await desk.get(`/visits/${visit.id}`);
    expect(JSON.stringify(asReception.body)).not.toContain('Two layers');
  });

  it('counts from the day on which it was really done, and flags what no longer fits', async () => {
    api.clock.set('2026-03-04T08:00:00Z'); // two days after it was booked for
    const late = await clinic.signIn('specialist');
    const answers = answersAtCheckIn();
    const begun = await late.post(`/visits/${visit.id}/start`, { answers }, { version: visit.version });
    const { version } = begun.body.visit;
    const over = await late.post(`/visits/${visit.id}/done`, { records: [mandelic] }, { version });
    expect(over.status, JSON.stringify(over.body)).toBe(200);
    expect(over.body.visit.records).toMatchObject([{ doneOn: '2026-03-04' }]);
    const [, second] = series.sessionIds;
    expect(over.body.realignment.changes[0]).toMatchObject({
      sessionId: second,
      before: { ideal: '2026-03-17' },
      after: { ideal: '2026-03-19' },
    });
    expect(over.body.realignment.flags).toMatchObject([
      { sessionId: second, on: '2026-03-17', kind: 'too-early', days: 1 },
    ]);
    const outside = encodeURIComponent(JSON.stringify({ tab: 'outside' }));
    const { body } = await (await clinic.signIn('reception')).get(`/due?filter=${outside}`);
    expect(body).toContainEqual(
      expect.objectContaining({ sessionId: second, because: 'booked-too-early', days: 1 }),
    );
  });

  it('takes the whole record back, and what followed from it', async () => {
    const before = (await desk.get(`/plans/${series.planId}`)).body.courses;
    await started();
    const over = (await done([mandelic])).body.visit;
    const undone = await specialist.post(`/visits/${visit.id}/undo`, {}, { version: over.version });
    expect(undone.body.visit).toMatchObject({ state: 'in-room', records: [], doneAt: null });
    expect(await factsOf('record')).toEqual([]);
    expect((await desk.get(`/plans/${series.planId}`)).body.courses[0].sessions[0]).toMatchObject({
      state: 'booked',
      on: before[0].sessions[0].on,
    });
  });

  it('wants a record for each treatment, of this visit, measured as its kind is', async () => {
    await started();
    const errorsOf = async (records: object[]) => (await done(records)).body.errors;
    expect(await errorsOf([])).toEqual({
      records: { code: 'record_missing', params: { protocols: ['mandelic-40'] } },
    });
    expect(await errorsOf([mandelic, { ...mandelic, protocolCode: 'ha-lips' }])).toEqual({
      'records.1.protocolCode': { code: 'not_of_this_visit' },
    });
    expect(await errorsOf([{ ...mandelic, sessionId: series.sessionIds[1] }])).toMatchObject({
      'records.0.protocolCode': { code: 'not_of_this_visit' },
    });
    expect(await errorsOf([{ ...mandelic, unit: null }])).toEqual({ 'records.0.unit': { code: 'required' } });
    expect(await errorsOf([{ ...mandelic, product: ' ' }])).toMatchObject({ 'records.0.product': {} });
  });

  it('wants amount and lot of what is injected', async () => {
    const filler = await aBookedSeries(desk, specialist, {
      ...{ given: 'Nora', first: 1, answers: { concerns: ['lips'] } },
      choices: [{ protocolCode: 'ha-lips' }],
    });
    const [{ id, version }] = filler.visits;
    const arrived = (await desk.post(`/visits/${id}/check-in`, {}, { version })).body.visit;
    const begun = await specialist.post(
      `/visits/${id}/start`,
      { answers: answersAtCheckIn(), proceed: { reason: 'Talked about.' } },
      { version: arrived.version },
    );
    expect(begun.body.outcome, JSON.stringify(begun.body.findings)).toBe('started');
    const finish = (record: object) =>
      specialist.post(
        `/visits/${id}/done`,
        { records: [{ protocolCode: 'ha-lips', product: 'Juvederm Ultra', ...record }] },
        { version: begun.body.visit.version },
      );
    expect((await finish({})).body.errors).toEqual({
      'records.0.lot': { code: 'required' },
      'records.0.amount': { code: 'required' },
    });
    expect((await finish({ lot: 'A12', amount: 1, unit: 'layers' })).body.errors).toMatchObject({
      'records.0.unit': { code: 'not_a_choice' },
    });
    const over = await finish({ lot: 'A12', amount: 0.8, unit: 'mL' });
    expect(over.body.visit.records).toMatchObject([{ lot: 'A12', amount: 0.8, unit: 'mL', area: 'lips' }]);
  });
});
