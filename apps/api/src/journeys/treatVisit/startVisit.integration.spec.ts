import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const mandelic = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };

/** The first of two mandelic peels is today, Monday, 2 March 2026, 09:00 in Berlin; the patient has arrived. */
describe('starting a treatment', () => {
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

  it('tells the desk nothing of the check when it comes with an older version', async () => {
    await start(answersAtCheckIn({ pregnant: 'yes' }));
    const stale = await desk.post(`/visits/${visit.id}/cancel`, { reason: 'Ill' }, { version: 1 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', changed: ['state', 'arrivedAt'] } });
    expect(JSON.stringify(stale.body)).not.toMatch(/pregnan|isotretinoin/);
  });

  it('waits until another treatment of the patient has its record', async () => {
    const [, later] = series.visits;
    const arrived = await desk.post(`/visits/${later?.id}/check-in`, {}, { version: later?.version ?? 0 });
    await started();
    const answers = answersAtCheckIn();
    const path = `/visits/${later?.id}/start`;
    const { version } = arrived.body.visit;
    expect(await specialist.post(path, { answers }, { version })).toMatchObject({
      status: 409,
      body: { code: 'other_treatment_open', visitId: visit.id },
    });
    expect((await done([mandelic])).status).toBe(200);
    const tooSoon = await specialist.post(path, { answers }, { version });
    expect(tooSoon.body).toMatchObject({ outcome: 'stopped', findings: [{ code: 'peel-and-peel' }, {}] });
  });

  it('is not talked into by asking twice, because it was booked against a rule', async () => {
    await api.database.read(
      `update visits set override_reason = 'Leaves', overridden_at = created_at, overridden_by = created_by where id = $1`,
      [visit.id],
    );
    const sore = answersAtCheckIn({ 'cold-sore': 'now' });
    const proceed = { reason: 'She wants it all the same.' };
    expect((await start(sore, { proceed })).body.outcome).toBe('stopped');
    api.clock.advance(60_000);
    expect((await start(sore, { proceed })).body).toMatchObject({
      outcome: 'stopped',
      findings: [{ code: 'hsv-active', severity: 'defer' }, {}, {}],
    });
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
});
