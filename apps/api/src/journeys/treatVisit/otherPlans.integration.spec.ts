import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Two of six mandelic peels are booked: today, Monday, 2 March 2026, and on 17 March. */
describe('what a treatment tells the other plans of its patient', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  const on = async (instant: string) => {
    api.clock.set(instant);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  };
  beforeEach(async () => {
    await beginAt(api, '2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    await on('2026-03-02T08:00:00Z');
  });

  const planOf = async (id: string) => ok(await specialist.get<PlanReply>(`/plans/${id}`));
  const treatmentsOf = async (id: string) =>
    ((await planOf(id)).courses[0]?.sessions ?? []).filter(({ kind }) => kind === 'treatment');
  const newsOf = async (id: string) =>
    ((await planOf(id)).reopenings ?? []).flatMap(({ news }) =>
      news.map(({ change, finding }) => `${change} ${finding}`),
    );
  const book = async (patientId: string, protocolCode: string, startsAt: string) => {
    const body = {
      ...{ patientId, kind: 'treatment', protocolCode, startsAt },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
      ...{ urgent: { reason: 'Leaves tomorrow' }, override: { reason: 'She leaves the country tomorrow.' } },
    };
    const { status, body: booked } = await specialist.post('/visits', body);
    expect(status, JSON.stringify(booked)).toBe(201);
    return booked as VisitReply;
  };
  const treat = async (id: string, record: object) => {
    const { version } = ok(await desk.get<VisitReply>(`/visits/${id}`));
    const arrived = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
    const body = { answers: answersAtCheckIn(), proceed: { reason: 'Talked about.' } };
    const started = ok(await specialist.post(`/visits/${id}/start`, body, { version: arrived.version }));
    expect(started.outcome, JSON.stringify(started.findings)).toBe('started');
    const done = { version: started.visit.version };
    return ok(await specialist.post(`/visits/${id}/done`, { records: [record] }, done)).visit as VisitReply;
  };
  const tca = { protocolCode: 'tca-30-35', product: 'TCA 35 %', amount: 2, unit: 'layers' };
  const mandelic = { protocolCode: 'mandelic-40', product: 'Mandelic 40 %', amount: 8, unit: 'minutes' };
  const lips = { protocolCode: 'ha-lips', product: 'Juvederm', amount: 0.8, unit: 'mL', lot: 'A12' };

  it('a single peel flags the next of a series, until it is taken back', async () => {
    const { planId, patientId, visits } = await aBookedSeries(desk, specialist, { first: 2, phototype: 2 });
    await treat(visits[0].id, mandelic);
    expect(await newsOf(planId)).toEqual([]);
    await on('2026-03-10T08:00:00Z');
    const single = await book(patientId, 'tca-30-35', '2026-03-10T09:00:00Z');
    await on('2026-03-10T09:00:00Z');
    const over = await treat(single.id, tca);
    expect(await newsOf(planId)).toEqual(['other peel-and-peel']);
    const [, second] = await treatmentsOf(planId);
    expect(second).toMatchObject({
      on: '2026-03-17',
      flag: { kind: 'too-early', rule: { code: 'peel-and-peel' } },
    });
    ok(await specialist.post(`/visits/${single.id}/undo`, {}, { version: over.version }));
    expect((await treatmentsOf(planId))[1]).toMatchObject({ on: '2026-03-17', flag: null });
  });

  it('a peel of one plan that is done late flags the filler of another', async () => {
    const peels = await aBookedSeries(desk, specialist, {
      first: 1,
      answers: { concerns: ['dullness', 'lips'] },
    });
    const { patientId, plan } = peels;
    const choices = [{ protocolCode: 'ha-lips' }];
    const drafted = await specialist.post<PlanReply>('/plans', { assessmentId: plan.assessmentId, choices });
    const filler = ok(drafted);
    const acceptances = (filler.findings ?? [])
      .filter(({ severity }) => severity === 'caution')
      .map(({ finding }) => ({ finding, reason: 'Discussed' }));
    ok(await specialist.post(`/plans/${filler.id}/approve`, { acceptances }, { version: filler.version }));
    const [session] = await treatmentsOf(filler.id);
    const booking = {
      ...{ patientId, kind: 'treatment', sessionIds: [session?.id], startsAt: '2026-03-23T09:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    };
    ok(await specialist.post('/visits', booking));
    await on('2026-03-20T08:00:00Z');
    await treat(peels.visits[0].id, mandelic);
    expect(await newsOf(peels.planId)).toEqual([]);
    expect(await newsOf(filler.id)).toEqual(['new peel-and-filler']);
    const [flagged] = await treatmentsOf(filler.id);
    expect(flagged).toMatchObject({ on: '2026-03-23', flag: { kind: 'too-early' } });
  });

  it('two plans that keep their distance open nothing', async () => {
    const { planId, patientId, visits } = await aBookedSeries(desk, specialist, { first: 2 });
    await treat(visits[0].id, mandelic);
    const single = await book(patientId, 'ha-lips', '2026-03-02T13:00:00Z');
    await on('2026-03-02T13:00:00Z');
    expect((await treat(single.id, lips)).state).toBe('done');
    expect(await newsOf(planId)).toEqual([]);
  });
});
