import type { AnswerValue } from '@stratum/clinical';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Two of six mandelic peels are booked: today, Monday, 2 March 2026, and on 17 March. */
describe('who tells a plan that answers changed', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  let visit: { id: string; version: number };

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
    visit = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
  });

  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const newsNow = async () =>
    ((await planNow()).reopenings ?? []).map(
      ({ cause, news }) => `${cause}: ${news.map(({ change, finding }) => `${change} ${finding}`).join()}`,
    );
  const start = async (given: Record<string, AnswerValue>, more: object = {}) => {
    const body = { answers: answersAtCheckIn(given), ...more };
    const started = ok(await specialist.post(`/visits/${visit.id}/start`, body, { version: visit.version }));
    visit = started.visit;
    return started;
  };
  const submit = async (answers: Record<string, AnswerValue>) => {
    const { id } = ok(await desk.post('/intakes', { patientId: series.patientId }));
    await fillIntake(desk, id, answers);
    return { id, ...ok(await desk.post(`/intakes/${id}/submit`)) };
  };

  it('a check that stopped a treatment, and one that found the contrary afterwards', async () => {
    const stopped = await start({ pregnant: 'yes' });
    expect(stopped.outcome).toBe('stopped');
    expect(stopped.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 2 }]);
    expect(await newsNow()).toEqual(['check-in: new pregnancy']);
    const again = await start({ pregnant: 'no' }, { proceed: { reason: 'She took a test.' } });
    expect(again.outcome).toBe('started');
    expect(again.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 0 }]);
    expect(await newsNow()).toEqual(['check-in: new pregnancy', 'check-in: lifted pregnancy']);
    expect((await planNow()).waiting).toEqual([]);
  });

  it('a check after which it went on with a caution, for the treatments after this one', async () => {
    const told = { isotretinoin: 'stopped', 'isotretinoin-last': '2026-02-01' };
    const asked = await start(told);
    expect([asked.outcome, asked.reopened]).toEqual(['needs-reason', []]);
    expect(await newsNow()).toEqual([]);
    const started = await start(told, { proceed: { reason: 'Superficial only' } });
    expect([started.outcome, started.reopened]).toEqual([
      'started',
      [{ planId: series.planId, news: 1, flagged: 0 }],
    ]);
    expect(await newsNow()).toEqual(['check-in: new isotretinoin']);
  });

  it('a check with nothing new tells nothing', async () => {
    expect((await start({})).reopened).toEqual([]);
    expect(await newsNow()).toEqual([]);
  });

  it('an intake that is handed in while the series goes on', async () => {
    const { reopened } = await submit({ pregnant: 'yes' });
    expect(reopened).toEqual([{ planId: series.planId, flagged: 2 }]);
    expect(await newsNow()).toEqual(['intake: new pregnancy']);
    expect((await planNow()).reopenings?.[0]?.openedBy).toBe('Rita Empfang');
  });

  it('a specialist who corrects an answer', async () => {
    const { id, reopened } = await submit({});
    expect(reopened).toEqual([]);
    const corrections = [{ code: 'keloid', answer: 'yes' }];
    const body = { phototype: 3, corrections };
    const examined = ok(await specialist.put(`/intakes/${id}/examination`, body, { version: 0 }));
    expect(examined.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 0 }]);
    const back = { phototype: 3, corrections: [] };
    const corrected = ok(
      await specialist.put(`/intakes/${id}/examination`, back, { version: examined.version }),
    );
    expect(corrected.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 0 }]);
    expect(await newsNow()).toEqual(['examination: new keloid', 'examination: lifted keloid']);
  });

  it('a treatment of the plan itself is no news for it, neither when it is done nor when it is told again', async () => {
    await start({});
    const record = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };
    const [sessionId] = series.sessionIds;
    const records = [{ ...record, sessionId }];
    ok(await specialist.post(`/visits/${visit.id}/done`, { records }, { version: visit.version }));
    expect(await newsNow()).toEqual([]);
    const before = (await planNow()).courses;
    api.clock.set('2026-03-05T08:00:00Z');
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const { reopened } = await submit({ peel: 'yes', 'peel-date': '2026-03-02', 'peel-kind': 'unsure' });
    expect(reopened).toEqual([]);
    expect((await planNow()).courses[0]?.sessions[1]?.window).toEqual(before[0]?.sessions[1]?.window);
    const elsewhere = await submit({ peel: 'yes', 'peel-date': '2026-03-04', 'peel-kind': 'unsure' });
    expect(elsewhere.reopened).toMatchObject([{ planId: series.planId, flagged: 1 }]);
    expect(await newsNow()).toEqual(['intake: other peel-and-peel,new not-answered:peel']);
  });

  it('a stop that is taken back, of what was told in between', async () => {
    const change = async (verb: string, body: object) => {
      const { version } = await planNow();
      return ok(await specialist.post(`/plans/${series.planId}/${verb}`, body, { version }));
    };
    for (const { id } of series.visits) {
      const { version } = ok(await desk.get(`/visits/${id}`));
      ok(await desk.post(`/visits/${id}/cancel`, { reason: 'Moves away' }, { version }));
    }
    const { realignment } = await change('stop', { reason: 'Moves away' });
    api.clock.advance(60_000);
    const told = await specialist.post(`/patients/${series.patientId}/facts`, {
      code: 'pregnant',
      answer: 'yes',
    });
    expect(told.body.reopened).toEqual([]);
    const plan = await change('undo', { eventId: realignment.eventId });
    expect(plan.status).toBe('approved');
    expect(await newsNow()).toEqual(['answer: new pregnancy']);
    expect(plan.courses[0].sessions[0].window).toBeNull();
  });
});
