import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** The first of two mandelic peels is today, Monday, 2 March 2026; the patient has arrived. */
describe('what was to be prepared for a treatment', () => {
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

  const today = () => series.sessionIds[0] as string;
  const tick = (code: string, done: boolean, sessionId = today()) => ({ sessionId, code, done });
  const start = (steps: object[], more: object = {}) =>
    specialist.post(
      `/visits/${visit.id}/start`,
      { answers: answersAtCheckIn(), steps, ...more },
      { version: visit.version },
    );
  const ticks = () =>
    api.database.read('select step_code as code, done from care_step_ticks where visit_id = $1 order by 1', [
      visit.id,
    ]);

  it('is shown with its days before it starts', async () => {
    const { body } = await specialist.get(`/visits/${visit.id}/checks`);
    const told = body.steps.map(({ sessionId, code, from, ticked }: Record<string, unknown>) => {
      return [sessionId === today(), code, from, ticked];
    });
    expect(told).toEqual([
      [true, 'no-sun-before', '2026-02-16', null],
      [true, 'no-hair-removal', '2026-02-23', null],
      [true, 'stop-acids', '2026-02-28', null],
      [true, 'no-shaving', '2026-03-02', null],
    ]);
    expect((await desk.get(`/visits/${visit.id}/checks`)).status).toBe(403);
  });

  it('is kept as it was ticked, and stands on the plan and at the next look', async () => {
    const { body } = await start([tick('no-hair-removal', true), tick('stop-acids', true)]);
    expect(body).toMatchObject({ outcome: 'started', undone: [] });
    expect(await ticks()).toEqual([
      { code: 'no-hair-removal', done: true },
      { code: 'stop-acids', done: true },
    ]);
    const { body: plan } = await desk.get<PlanReply>(`/plans/${series.planId}`);
    const [first, second] = plan.courses[0]?.sessions ?? [];
    const tickedOf = (steps: { code: string; ticked: object | null }[] = []) =>
      steps.filter(({ ticked }) => ticked !== null).map(({ code, ticked }) => ({ code, ...ticked }));
    const by = clinic.specialists[0].name;
    expect(body.visit.check.steps).toEqual([
      { sessionId: today(), code: 'no-hair-removal', done: true },
      { sessionId: today(), code: 'stop-acids', done: true },
    ]);
    // What is still to be kept was not asked about.
    const after = first?.steps.filter(({ kind, code }) => kind === 'aftercare' && code === 'stop-acids');
    expect(after).toMatchObject([{ from: '2026-03-03', ticked: null }]);
    expect(tickedOf(first?.steps)).toEqual([
      { code: 'no-hair-removal', done: true, on: '2026-03-02', by },
      { code: 'stop-acids', done: true, on: '2026-03-02', by },
    ]);
    expect(tickedOf(second?.steps)).toEqual([]);
    const audited = await api.database.read(
      `select fields from audit_events where subject_id = $1 and action = 'check-started'`,
      [visit.id],
    );
    expect(JSON.stringify(audited)).toContain('steps');
  });

  it('asks for a reason when something was not done, and keeps nothing until there is one', async () => {
    const steps = [tick('no-hair-removal', false), tick('stop-acids', true)];
    const { status, body } = await start(steps);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'needs-reason',
      undone: [{ sessionId: today(), code: 'no-hair-removal' }],
      visit: { state: 'arrived' },
    });
    expect(await ticks()).toEqual([]);
    const proceed = { reason: 'Only the eyebrows, which are left out' };
    const again = (await start(steps, { proceed })).body;
    expect(again).toMatchObject({ outcome: 'started', undone: [{ code: 'no-hair-removal' }] });
    expect(again.visit.check).toMatchObject({ outcome: 'started', reason: proceed.reason });
    expect(await ticks()).toContainEqual({ code: 'no-hair-removal', done: false });
  });

  it('is kept also when the treatment is stopped, and told again the last counts', async () => {
    const answers = answersAtCheckIn({ pregnant: 'yes' });
    const stopped = (await start([tick('stop-acids', false)], { answers })).body;
    expect(stopped).toMatchObject({ outcome: 'stopped', undone: [{ code: 'stop-acids' }] });
    expect(await ticks()).toEqual([{ code: 'stop-acids', done: false }]);
    visit = stopped.visit;
    const proceed = { reason: 'A test says otherwise' };
    const started = await start([tick('stop-acids', true)], { proceed });
    expect(started.body.outcome).toBe('started');
    expect(await ticks()).toEqual([{ code: 'stop-acids', done: true }]);
  });

  it('is nothing of another session, nothing unknown, and nothing twice', async () => {
    const refused = await start([
      tick('no-shaving', true, series.sessionIds[1]),
      tick('sun-protection', true),
      tick('no-shaving', true),
      tick('no-shaving', true),
    ]);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual({
      'steps.0.code': { code: 'not_of_this_visit' },
      'steps.1.code': { code: 'not_of_this_visit' },
      'steps.3.code': { code: 'given_twice' },
    });
    expect(await ticks()).toEqual([]);
  });
});
