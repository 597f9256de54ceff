import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const mandelic = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };

/** The first of two mandelic peels is today, Monday, 2 March 2026, 09:00 in Berlin; the patient has arrived. */
describe('treating', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  // biome-ignore lint/suspicious/noExplicitAny: as the API replied
  let visit: any;

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

  it('asks the eight things that go stale, all of them', async () => {
    const { body } = await specialist.get(`/visits/${visit.id}/checks`);
    expect(body.needed).toBe(true);
    const asked = body.form.sections[0].questions
      .filter(({ showWhen }: { showWhen: unknown }) => showWhen === null)
      .map(({ code }: { code: string }) => code);
    expect(asked).toEqual([
      ...['healed', 'pregnant', 'isotretinoin', 'cold-sore', 'tan', 'retinoid', 'waxing', 'procedures'],
    ]);
    const { pregnant: _, ...seven } = answersAtCheckIn();
    const refused = await start({ ...seven, tan: 'perhaps' });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual({
      'answers.pregnant': { code: 'required' },
      'answers.tan': { code: 'not_an_option', params: {} },
    });
    expect((await start({ ...answersAtCheckIn(), weather: 'fine' })).body.errors).toEqual({
      'answers.weather': { code: 'unknown_question' },
    });
    expect((await desk.get(`/visits/${visit.id}/checks`)).status).toBe(403);
  });

  it('starts when nothing is new, and keeps what was answered', async () => {
    const { status, body } = await start(answersAtCheckIn());
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'started', missing: [], visit: { state: 'in-room' } });
    expect(body.visit.check).toMatchObject({ outcome: 'started', reason: null });
    expect(await factsOf('check-in')).toContainEqual({ code: 'pregnant', answer: 'no' });
  });

  it('is stopped by a pregnancy on the spot; reception is told whom to ask, and nothing else', async () => {
    const { status, body } = await start(answersAtCheckIn({ pregnant: 'yes' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'stopped', visit: { state: 'arrived', startedAt: null } });
    expect(body.findings[0]).toMatchObject({
      code: 'pregnancy',
      severity: 'absolute',
      protocols: ['mandelic-40'],
    });
    expect(body.visit.check).toMatchObject({ outcome: 'stopped' });
    expect(await factsOf('check-in')).toContainEqual({ code: 'pregnant', answer: 'yes' });
    const events = await api.database.read(
      `select action from audit_events where subject_id = $1 and action like 'check-%' order by id`,
      [visit.id],
    );
    expect(events).toEqual([{ action: 'check-in' }, { action: 'check-stopped' }]);
    const seen = await desk.get(`/visits/${visit.id}`);
    expect(seen.body).toMatchObject({ instruction: 'ask-the-specialist' });
    const day = (await desk.get('/calendar?from=2026-03-02&to=2026-03-02')).body;
    const today = (await desk.get('/today')).body;
    expect(JSON.stringify([seen.body, day, today])).not.toMatch(/pregnan/i);
    const again = await start(answersAtCheckIn({ pregnant: 'no' }), {
      proceed: { reason: 'She took a test.' },
    });
    expect(again.body.outcome).toBe('started'); // what is asked again is as it was said last
    const proposal = await desk.post(`/plans/${series.planId}/proposal`, {});
    expect(proposal.status).toBe(200);
  });

  it.each([
    ['skin that has not healed', { healed: 'no' }, 'wound-or-sunburn'],
    ['a cold sore', { 'cold-sore': 'now' }, 'hsv-active'],
    ['a fresh tan', { tan: 'yes', 'tan-date': '2026-02-27' }, 'tan'],
    ['waxing yesterday', { waxing: 'yes', 'waxing-date': '2026-03-01', 'waxing-where': ['face'] }, 'waxing'],
  ])('is stopped by %s', async (_, answers, code) => {
    const { body } = await start(answersAtCheckIn(answers as Record<string, string>));
    expect(body.outcome).toBe('stopped');
    expect(body.findings.map((finding: { code: string }) => finding.code)).toContain(code);
  });

  it('is stopped by what nobody is sure of', async () => {
    const { body } = await start(answersAtCheckIn({ pregnant: 'unsure' }));
    expect(body).toMatchObject({ outcome: 'stopped', missing: ['pregnant'] });
  });

  it('asks for a reason where there is a new caution, and keeps it', async () => {
    const answers = answersAtCheckIn({ isotretinoin: 'stopped', 'isotretinoin-last': '2026-02-01' });
    const asked = await start(answers);
    expect(asked.body).toMatchObject({ outcome: 'needs-reason', visit: { state: 'arrived' } });
    expect(asked.body.visit.check).toBeNull();
    expect(await factsOf('check-in')).toEqual([]);
    const reason = 'Superficial only; the patient knows the risk.';
    const { body } = await start(answers, { proceed: { reason } });
    expect(body).toMatchObject({ outcome: 'started', visit: { check: { outcome: 'started', reason } } });
    expect(await factsOf('check-in')).toContainEqual({ code: 'isotretinoin', answer: { on: '2026-02-01' } });
  });

  it('is for who performs the treatment', async () => {
    const [, ben] = clinic.specialists;
    const perform = (codes: string[]) =>
      api.database.read('update memberships set performs = $2 where id = $1', [ben.id, codes]);
    await perform(['ha-lips']);
    const other = await clinic.signInAs(ben);
    const path = `/visits/${visit.id}/start`;
    const answer = await other.post(path, { answers: answersAtCheckIn() }, { version: visit.version });
    await perform(clinic.protocols.map(({ code }) => code));
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'not_qualified', protocols: ['mandelic-40'] },
    });
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
    const { body } = await (await clinic.signIn('reception')).get('/today');
    expect(body.drift).toContainEqual(
      expect.objectContaining({ sessionId: second, because: 'too-early', drift: 1 }),
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
