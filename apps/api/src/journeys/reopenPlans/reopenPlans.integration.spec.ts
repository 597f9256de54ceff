import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today; of six mandelic peels two are booked, today and on 17 March. */
describe('answers that change while a plan is under way', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    series = await aBookedSeries(desk, specialist, { first: 2 });
  });

  const tell = (code: string, answer: unknown, who = specialist) =>
    who.post(`/patients/${series.patientId}/facts`, { code, answer });
  const planFor = async (who: Client) => ok(await who.get<PlanReply>(`/plans/${series.planId}`));
  const treatmentsIn = ({ courses }: PlanReply) =>
    (courses[0]?.sessions ?? []).filter(({ kind }) => kind === 'treatment');
  const pageOf = async (who: Client) => ok(await who.get(`/patients/${series.patientId}/page`));

  it('a pregnancy holds every open session, flags what is booked, and lets go again', async () => {
    const before = await planFor(specialist);
    const { status, body } = await tell('pregnant', 'yes');
    expect(status).toBe(201);
    expect(body).toMatchObject({ code: 'pregnant', answer: 'yes' });
    expect(body.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 2 }]);

    const held = await planFor(specialist);
    expect(held.version).toBe(before.version + 1);
    expect(treatmentsIn(held).map(({ window }) => window)).toEqual([null, null, null, null, null, null]);
    expect(held.waiting.map(({ rule }) => rule)).toContainEqual(
      expect.objectContaining({ code: 'pregnancy' }),
    );
    const flag = { kind: 'too-early', days: null, rule: expect.objectContaining({ code: 'pregnancy' }) };
    expect(treatmentsIn(held).map(({ on, flag }) => [on, flag])).toEqual([
      ['2026-03-02', flag],
      ['2026-03-17', flag],
      ...[null, null, null, null].map((none) => [none, none]),
    ]);
    const news = {
      code: 'pregnancy',
      finding: 'pregnancy',
      change: 'new',
      severity: 'absolute',
      until: null,
    };
    const [reopening] = held.reopenings ?? [];
    expect(reopening).toMatchObject({ cause: 'answer', openedBy: 'Dr Ada Lind', news: [news] });
    expect(held.events.at(-1)).toMatchObject({
      id: reopening?.eventId,
      kind: 'finding-new',
      undoable: false,
    });
    const { body: told } = await specialist.get('/today');
    expect(told.toDecide).toContainEqual(
      expect.objectContaining({ planId: series.planId, news: 1, flagged: 2 }),
    );

    const lifted = ok(await tell('pregnant', 'no'));
    expect(lifted.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 0 }]);
    const free = await planFor(specialist);
    expect(free.courses).toEqual(before.courses);
    expect(free.waiting).toEqual([]);
    expect(free.reopenings?.[1]?.news).toMatchObject([{ code: 'pregnancy', change: 'lifted' }]);
    expect(free.events.at(-1)).toMatchObject({ kind: 'finding-lifted', undoable: false });
  });

  it('reception, who was told, learns that no treatment may be booked and nothing else', async () => {
    expect((await pageOf(desk)).header.instructions).toEqual([
      { code: 'next-not-before', until: '2026-03-31' },
    ]);
    const { body } = await tell('pregnant', 'yes', desk);
    expect(body.reopened).toEqual([{ planId: series.planId, flagged: 2 }]);
    const plan = await planFor(desk);
    expect(plan).not.toHaveProperty('reopenings');
    expect(plan).not.toHaveProperty('findings');
    expect(JSON.stringify(plan)).not.toContain('pregnan');
    expect(plan.waiting[0]?.rule).toEqual({ code: 'ask-the-specialist', version: '1' });
    expect((await pageOf(desk)).header.instructions).toEqual([{ code: 'do-not-book' }]);
    const [visit] = series.visits;
    expect((await desk.get(`/visits/${visit.id}`)).body.instruction).toBe('cannot-take-place');
    expect((await desk.get('/today')).body).not.toHaveProperty('toDecide');
  });

  it('a washout moves what is open, and reception reads until when', async () => {
    const choices = [{ protocolCode: 'tca-30-35', sessions: 2 }];
    const { patientId, planId } = await anApprovedPlan(desk, specialist, { choices, phototype: 2 });
    const told = await specialist.post(`/patients/${patientId}/facts`, {
      ...{ code: 'isotretinoin', answer: { on: '2026-03-01' } },
    });
    expect(told.body.reopened).toMatchObject([{ planId, flagged: 0 }]);
    const plan = ok(await specialist.get<PlanReply>(`/plans/${planId}`));
    expect(plan.reopenings?.[0]?.news).toMatchObject([
      {
        code: 'isotretinoin',
        change: 'new',
        severity: 'defer',
        until: '2026-08-28',
        protocols: ['tca-30-35'],
      },
    ]);
    expect(plan.courses[0]?.sessions[0]?.window?.earliest).toBe('2026-08-28');
    const page = ok(await desk.get(`/patients/${patientId}/page`));
    expect(page.header.instructions).toContainEqual({ code: 'not-before', until: '2026-08-28' });
    expect(JSON.stringify(page)).not.toContain('isotretinoin');
  });

  it('what changes nothing for the plan opens nothing, and the same told twice opens once', async () => {
    const before = await planFor(specialist);
    expect(ok(await tell('pregnant', 'no')).reopened).toEqual([]);
    expect(ok(await tell('dental-work', 'no')).reopened).toEqual([]);
    expect(await planFor(specialist)).toEqual(before);
    expect(ok(await tell('pregnant', 'yes')).reopened).toHaveLength(1);
    expect(ok(await tell('pregnant', 'yes')).reopened).toEqual([]);
    expect((await planFor(specialist)).reopenings).toHaveLength(1);
  });

  it('one key tells once', async () => {
    const body = { code: 'pregnant', answer: 'yes' };
    const told = () =>
      specialist.post(`/patients/${series.patientId}/facts`, body, { key: 'told-only-once' });
    const [first, second] = [await told(), await told()];
    expect(second.body).toEqual(first.body);
    expect((await planFor(specialist)).reopenings).toHaveLength(1);
  });

  it('the word of the desk lifts nothing before a specialist has looked at it', async () => {
    await tell('pregnant', 'yes');
    const { body } = await tell('pregnant', 'no', desk);
    expect(body.reopened).toEqual([]);
    const reviewed = await specialist.post(`/patients/${series.patientId}/facts/${body.id}/review`);
    expect(reviewed.body.reopened).toEqual([{ planId: series.planId, news: 1, flagged: 0 }]);
    expect((await planFor(specialist)).waiting).toEqual([]);
  });

  it('another clinic tells nothing of this patient', async () => {
    const other = await (await aClinic(api)).signIn('specialist');
    expect((await tell('pregnant', 'yes', other)).status).toBe(404);
    expect((await planFor(specialist)).reopenings).toEqual([]);
  });

  it('books no visit unnoticed into a hold that comes at the same moment', async () => {
    const outcomes: string[] = [];
    for (const first of ['tell', 'book', 'tell', 'book']) {
      const { patientId, planId, plan } = await anApprovedPlan(desk, specialist);
      const { placed } = await proposeSeries(desk, { planId }, { first: 2 });
      const book = () =>
        desk.post(`/plans/${planId}/book`, { placements: placementsOf(placed) }, { version: plan.version });
      const say = () => specialist.post(`/patients/${patientId}/facts`, { code: 'pregnant', answer: 'yes' });
      const both = first === 'tell' ? [say(), book()] : [book(), say()];
      const answers = await Promise.all(both);
      const [told, booked] = first === 'tell' ? answers : answers.toReversed();
      const now = ok(await specialist.get<PlanReply>(`/plans/${planId}`));
      const visits = treatmentsIn(now).filter(({ state }) => state === 'booked');
      expect(visits).toHaveLength(booked?.status === 201 ? 2 : 0);
      expect(visits.map(({ flag }) => flag?.rule)).toEqual(
        visits.map(() => expect.objectContaining({ code: 'pregnancy' })),
      );
      expect(told?.body.reopened).toEqual([{ planId, news: 1, flagged: visits.length }]);
      outcomes.push(String(booked?.status));
    }
    expect(outcomes.filter((status) => !['201', '409', '412'].includes(status))).toEqual([]);
  });
});
