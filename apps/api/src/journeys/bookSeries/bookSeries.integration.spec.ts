import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { PlacedReply } from './PlacedReply.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('booking a series', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });

  const propose = (plan: Planned, asked: object = {}) => proposeSeries(desk, plan, asked);
  const book = (plan: Planned, placed: readonly PlacedReply[], version = plan.plan.version, browser = desk) =>
    browser.post(`/plans/${plan.planId}/book`, { placements: placementsOf(placed) }, { version });
  const visitsOf = (plan: Planned) =>
    api.database.read(`select id from visits where plan_id = $1 and state = 'booked'`, [plan.planId]);

  it('lays all six out around their ideal days with one specialist, and books them in one step', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed, unplaced, cost } = await propose(plan);
    expect(unplaced).toEqual([]);
    expect(placed.map(({ day, daysFromIdeal }) => [day, daysFromIdeal])).toEqual([
      ['2026-03-02', 0],
      ['2026-03-17', 0],
      ['2026-04-01', 0],
      ['2026-04-16', 0],
      ['2026-05-01', 0],
      ['2026-05-15', -1], // the ideal day is a Saturday
    ]);
    expect(cost).toBe(1);
    expect(new Set(placed.map(({ specialist: { name } }) => name)).size).toBe(1);

    const booked = await book(plan, placed);
    expect(booked.status).toBe(201);
    expect(booked.body.visits).toHaveLength(6);
    expect(booked.body.visits[2]).toMatchObject({
      label: 'mandelic-40 3/6',
      state: 'booked',
      kind: 'treatment',
    });
    const { plan: after } = booked.body;
    expect(after.version).toBe(plan.plan.version + 1);
    const sessions = after.courses[0].sessions.slice(0, 6);
    expect(sessions.map(({ state, on }: { state: string; on: string }) => [state, on])).toEqual(
      placed.map(({ day }) => ['booked', day]),
    );
    expect(after.events.at(-1)).toMatchObject({ kind: 'booked', undoable: false });
    expect(await overlappingClaims(api)).toBe(0);
    const again = await propose(plan, { first: 1 });
    expect(again).toMatchObject({ placed: [], unplaced: [] });
  });

  it('books the first two and leaves the rest due', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 2 });
    expect(placed.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-17']);
    const { status, body } = await book(plan, placed);
    expect(status).toBe(201);
    const states = body.plan.courses[0].sessions.map(({ state }: { state: string }) => state);
    expect(states.slice(0, 6)).toEqual(['booked', 'booked', 'planned', 'planned', 'planned', 'planned']);
  });

  it('books everything or nothing when one of six is taken, and tells that one’s way out', async () => {
    const mine = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(mine);
    const other = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const fourth = placed[3] as PlacedReply;
    const blocking = {
      ...{ patientId: other.patientId, kind: 'consultation', startsAt: fourth.startsAt },
      ...{ specialistId: fourth.specialist.id, roomId: clinic.rooms[0].id },
    };
    expect((await desk.post('/visits', blocking)).status).toBe(201);
    const refused = await book(mine, placed);
    expect(refused).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect(refused.body.sessions).toHaveLength(1);
    expect(refused.body.sessions[0]).toMatchObject({
      sessionId: mine.sessionIds[3],
      reason: { code: 'taken', params: { role: 'specialist' } },
    });
    const [nearest] = refused.body.sessions[0].nearest;
    expect(nearest).toMatchObject({ day: fourth.day });
    expect(await visitsOf(mine)).toEqual([]);
    const { body: plan } = await desk.get(`/plans/${mine.planId}`);
    expect(plan.version).toBe(mine.plan.version);
    const mended = placed.map((one) => (one === fourth ? { ...one, ...nearest } : one));
    expect((await book(mine, mended)).status).toBe(201);
  });

  it('lets exactly one of two win who book two series over the same openings', async () => {
    const [one, two] = [
      await anApprovedPlan(desk, specialist),
      await anApprovedPlan(desk, specialist, { given: 'Nora' }),
    ] as const;
    const [first, second] = [await propose(one), await propose(two)];
    expect(first.placed.map(({ startsAt }) => startsAt)).toEqual(
      second.placed.map(({ startsAt }) => startsAt),
    );
    const other = await clinic.signInAs(clinic.managers[0]);
    const answers = await Promise.all([
      book(one, first.placed),
      book(two, second.placed, two.plan.version, other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.sessions).toHaveLength(6);
    expect([await visitsOf(one), await visitsOf(two)].map((visits) => visits.length).sort()).toEqual([0, 6]);
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('books once when the same request comes 20 times at once', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan);
    const carried = { version: plan.plan.version, key: '4c1d0a53-6a39-4f0a-8ad4-4a3f3a0b7d11' };
    const path = `/plans/${plan.planId}/book`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.post(path, { placements: placementsOf(placed) }, carried)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect(await visitsOf(plan)).toHaveLength(6);
  });
});
