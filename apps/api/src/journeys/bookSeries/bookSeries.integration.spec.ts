import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Placed {
  sessionId: string;
  startsAt: string;
  day: string;
  daysFromIdeal: number;
  specialist: { id: string; name: string };
  room: { id: string; name: string };
}

const chosen = (placed: readonly Placed[]) =>
  placed.map(({ sessionId, startsAt, specialist, room }) => {
    return { sessionId, startsAt, specialistId: specialist.id, roomId: room.id };
  });

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

  const propose = async (plan: Planned, body: object = {}) => {
    const answer = await desk.post(`/plans/${plan.planId}/proposal`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body as {
      placed: Placed[];
      unplaced: { sessionId: string; reason: { code: string; params: object }; nearest: Placed[] }[];
      cost: number;
    };
  };
  const book = (plan: Planned, placed: readonly Placed[], version = plan.plan.version, browser = desk) =>
    browser.post(`/plans/${plan.planId}/book`, { placements: chosen(placed) }, { version });
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

  it('goes by what the patient likes where that costs no days', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const preference = { specialistIds: [clinic.specialists[1].id], fromMinute: 14 * 60, toMinute: 16 * 60 };
    const { placed } = await propose(plan, { first: 3, preference });
    expect(placed.map(({ startsAt, specialist: { name } }) => [startsAt, name])).toEqual([
      ['2026-03-02T13:00:00.000Z', 'Dr Ben Moor'],
      ['2026-03-17T13:00:00.000Z', 'Dr Ben Moor'],
      ['2026-04-01T12:00:00.000Z', 'Dr Ben Moor'],
    ]);
  });

  it('says why a session cannot be placed, and what is nearest', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    await api.database.read(
      `insert into closures (clinic_id, day, name)
       select $1, d::date, 'Works' from generate_series('2026-03-28'::date, '2026-04-17'::date, '1 day') d`,
      [clinic.id],
    );
    const { placed, unplaced } = await propose(plan);
    expect(placed).toHaveLength(2);
    expect(unplaced.map(({ reason }) => reason.code)).toEqual([
      'no-specialist-hours',
      'waits-for',
      'waits-for',
      'waits-for',
    ]);
    expect(unplaced[0]?.nearest[0]).toMatchObject({ day: '2026-04-20', daysFromIdeal: 19, drift: 4 });
  });

  it('offers other openings for one session while the others stay', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 3 });
    const { status, body } = await desk.post(`/plans/${plan.planId}/alternatives`, {
      sessionId: plan.sessionIds[1],
      keeping: chosen(placed),
    });
    expect(status).toBe(200);
    const days = body.map(({ day }: Placed) => day);
    expect(days).toHaveLength(5);
    // 14 days at least to the sessions before and after it
    for (const day of days) expect(['2026-03-16', '2026-03-17', '2026-03-18']).toContain(day);
  });

  it('books everything or nothing when one of six is taken, and tells that one’s way out', async () => {
    const mine = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(mine);
    const other = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const fourth = placed[3] as Placed;
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
      Array.from({ length: 20 }, () => desk.post(path, { placements: chosen(placed) }, carried)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect(await visitsOf(plan)).toHaveLength(6);
  });

  it('refuses what breaks a rule, whoever chose it', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan);
    const at = (place: number, more: Partial<Placed>) =>
      placed.map((one, i) => (i === place ? { ...one, ...more } : one));
    const tooNear = await book(plan, at(1, { startsAt: '2026-03-13T09:00:00Z' }));
    expect(tooNear).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    expect(tooNear.body.problems).toContainEqual(
      expect.objectContaining({ code: 'hard-gap', sessionId: plan.sessionIds[1] }),
    );
    const atNight = await book(plan, at(1, { startsAt: '2026-03-17T03:00:00Z' }));
    expect(atNight.body.problems).toMatchObject([{ code: 'outside-hours' }]);
    const wrongRoom = await book(plan, at(1, { room: clinic.rooms[0] }));
    expect(wrongRoom.body.problems).toMatchObject([{ code: 'unqualified', params: { role: 'room' } }]);
    const drifted = await book(plan, [
      { ...(placed[0] as Placed), startsAt: '2026-03-02T09:00:00Z' },
      { ...(placed[1] as Placed), startsAt: '2026-04-20T09:00:00Z' },
    ]);
    expect(drifted.status).toBe(201);
    expect(drifted.body.plan.courses[0].sessions[1].flag).toMatchObject({ kind: 'drift', days: 19 });
  });

  it('wants an approved plan, as it is now, with its sessions once', async () => {
    const { assessment } = await assessPatient(desk, specialist, {
      born: '1991-08-01',
      phototype: 3,
      answers: {},
    });
    const choices = [{ protocolCode: 'mandelic-40', sessions: 2 }];
    const { body: draft } = await specialist.post('/plans', { assessmentId: assessment.id, choices });
    expect(await desk.post(`/plans/${draft.id}/proposal`, {})).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'draft' },
    });
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 2 });
    expect((await book(plan, placed, plan.plan.version - 1)).status).toBe(412);
    expect((await book(plan, [])).status).toBe(400);
    expect((await book(plan, [...placed, placed[0] as Placed])).status).toBe(400);
    const noKey = await desk.post(
      `/plans/${plan.planId}/book`,
      { placements: chosen(placed) },
      { key: null, version: 2 },
    );
    expect(noKey).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
    const noVersion = await desk.post(`/plans/${plan.planId}/book`, { placements: chosen(placed) });
    expect(noVersion.status).toBe(428);
  });

  it('does not book while a protocol of the plan is unsigned', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 1 });
    await api.database.read(
      `update protocols set state = 'unsigned', signed_at = null where clinic_id = $1 and code = 'mandelic-40'`,
      [clinic.id],
    );
    expect(await book(plan, placed)).toMatchObject({
      status: 409,
      body: { code: 'protocol_unsigned', protocols: ['mandelic-40'] },
    });
    expect(await visitsOf(plan)).toEqual([]);
  });

  it('is unknown to another clinic', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 1 });
    const stranger = await (await aClinic(api)).signIn('reception');
    expect((await stranger.post(`/plans/${plan.planId}/proposal`, {})).status).toBe(404);
    expect((await book(plan, placed, plan.plan.version, stranger)).status).toBe(404);
    const alternatives = { sessionId: plan.sessionIds[0], keeping: [] };
    expect((await stranger.post(`/plans/${plan.planId}/alternatives`, alternatives)).status).toBe(404);
  });

  describe('when a new fact speaks against it', () => {
    it('tells the specialist what, and reception only what to do', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      const { placed } = await propose(plan, { first: 2 });
      await desk.post(`/patients/${plan.patientId}/facts`, { code: 'pregnant', answer: 'yes' });
      const proposal = await desk.post(`/plans/${plan.planId}/proposal`, { first: 2 });
      expect(proposal.body.placed).toEqual([]);
      expect(proposal.body.unplaced).toEqual([
        { sessionId: plan.sessionIds[0], reason: { code: 'ask-the-specialist', params: {} }, nearest: [] },
        { sessionId: plan.sessionIds[1], reason: { code: 'ask-the-specialist', params: {} }, nearest: [] },
      ]);
      const seen = await specialist.post(`/plans/${plan.planId}/proposal`, { first: 1 });
      expect(seen.body.unplaced[0]).toMatchObject({
        reason: { code: 'finding' },
        findings: [{ code: 'pregnancy' }],
      });
      const refused = await book(plan, placed);
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'finding_blocks', instruction: 'ask-the-specialist' },
      });
      expect(JSON.stringify([proposal.body, refused.body])).not.toMatch(/pregnan/i);
    });

    it('waits for a tan, and places the rest after it', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      api.clock.advance(60_000); // later than the intake
      await specialist.post(`/patients/${plan.patientId}/facts`, {
        code: 'tan',
        answer: { on: '2026-03-01' },
      });
      const { placed } = await propose(plan, { first: 2 });
      expect(placed.map(({ day }) => day)).toEqual(['2026-03-16', '2026-03-30']);
    });
  });
});
