import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

const nobody = '00000000-0000-7000-8000-000000000000';
const choices = [
  { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 4 },
  { protocolCode: 'ha-hands', sessions: 1 },
];

/**
 * Four mandelic peels and a filler of the hands. Monday, 2 March 2026, is today: the first peel is done, the second is
 * booked on 17 March.
 */
describe('a series that gets longer, shorter or slower', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let visits: VisitReply[];
  let plan: PlanReply;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const planned = await anApprovedPlan(desk, specialist, { choices });
    const { placed } = await proposeSeries(desk, planned, { sessionIds: planned.sessionIds.slice(0, 2) });
    const body = { placements: placementsOf(placed) };
    const { version } = planned.plan;
    visits = ok(await desk.post(`/plans/${planned.planId}/book`, body, { version })).visits;
    await treatToday(desk, specialist, visits[0] as VisitReply);
    plan = (await specialist.get<PlanReply>(`/plans/${planned.planId}`)).body;
  });

  const take = async (verb: string, body: object = {}, who = specialist) => {
    const answer = await who.post(`/plans/${plan.id}/${verb}`, body, { version: plan.version });
    if (answer.status === 200) plan = answer.body.plan ?? answer.body;
    return answer;
  };
  const peels = () => plan.courses[0]?.sessions ?? [];
  const told = (sessions = peels()) =>
    sessions.map(
      ({ ordinal, kind, state, window, on }) =>
        `${ordinal} ${kind} ${state} ${state === 'skipped' ? '' : (on ?? window?.ideal)}`,
    );
  const hands = () => told(plan.courses[1]?.sessions);
  const peel = (place: number) => peels()[place - 1]?.id as string;
  const add = (who = specialist) => take(`courses/${plan.courses[0]?.id}/add-session`, {}, who);

  const SERIES = [
    '1 treatment done 2026-03-02',
    '2 treatment booked 2026-03-17',
    '3 treatment planned 2026-04-01',
    '4 treatment planned 2026-04-16',
    '5 maintenance planned 2026-05-15',
  ];

  it('takes one treatment more at its end, and gives it back', async () => {
    expect(told()).toEqual(SERIES);
    const before = plan;
    const { status, body } = await add();
    expect(status).toBe(200);
    expect(told()).toEqual([
      ...SERIES.slice(0, 4),
      '5 treatment planned 2026-05-01',
      '6 maintenance planned 2026-05-30',
    ]);
    expect(peels()[4]?.protocolCode).toBe('mandelic-40');
    expect(peels()[4]?.window?.earliest).toBe('2026-04-28');
    expect(plan.events.at(-1)).toMatchObject({ kind: 'session-added', undoable: true });
    const undone = await take('undo', { eventId: body.realignment.eventId });
    expect([undone.status, undone.body.code]).toEqual([200, undefined]);
    expect(plan.courses).toEqual(before.courses);
    const audited = await api.database.read(
      `select action from audit_events where subject_id = $1 and action like any('{undo,realign-session-%}') order by id`,
      [plan.id],
    );
    expect(audited).toEqual([{ action: 'realign-session-added' }, { action: 'undo' }]);
  });

  it('keeps a treatment that was booked since', async () => {
    const { body } = await add();
    const added = peel(5);
    const proposal = await desk.post(`/plans/${plan.id}/proposal`, { sessionIds: [added] });
    const [placed] = proposal.body.placed;
    const placement = {
      sessionId: added,
      startsAt: placed.startsAt,
      specialistId: placed.specialist.id,
      roomId: placed.room.id,
    };
    const booked = await desk.post(
      `/plans/${plan.id}/book`,
      { placements: [placement] },
      { version: plan.version },
    );
    expect(booked.status).toBe(201);
    plan = booked.body.plan;
    const refused = await take('undo', { eventId: body.realignment.eventId });
    expect(refused).toMatchObject({ status: 409, body: { code: 'cannot_undo', because: 'later-event' } });
    expect(peels()).toHaveLength(6);
  });

  it('leaves one out that nobody has booked, with a reason, and takes it back', async () => {
    const before = plan;
    expect((await take(`sessions/${peel(3)}/skip`, {})).status).toBe(400);
    const reason = 'She is content with three';
    const { body } = await take(`sessions/${peel(3)}/skip`, { reason });
    expect(told()).toEqual([
      ...SERIES.slice(0, 2),
      '3 treatment skipped ',
      '4 treatment planned 2026-04-01',
      '5 maintenance planned 2026-04-30',
    ]);
    const done = await take(`sessions/${peel(1)}/skip`, { reason });
    expect(done).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'done' } });
    const booked = await take(`sessions/${peel(2)}/skip`, { reason });
    expect(booked).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'booked' } });
    expect(JSON.stringify((await desk.get(`/plans/${plan.id}`)).body)).not.toContain(reason);
    await take('undo', { eventId: body.realignment.eventId });
    expect(plan.courses).toEqual(before.courses);
  });

  it('goes slower when the skin does, and leaves the filler alone', async () => {
    const { id, version } = (await desk.get(`/visits/${visits[1]?.id}`)).body;
    await desk.post(`/visits/${id}/cancel`, { reason: 'Not yet' }, { version });
    plan = (await specialist.get<PlanReply>(`/plans/${plan.id}`)).body;
    const before = plan;
    expect(hands()[0]).toBe('1 treatment planned 2026-03-02');
    const healed = `sessions/${peel(1)}/healed-late`;
    const { body } = await take(healed, { until: '2026-03-24', note: 'Red for long' });
    expect(told().slice(0, 4)).toEqual([
      '1 treatment done 2026-03-02',
      '2 treatment planned 2026-03-24',
      '3 treatment planned 2026-04-08',
      '4 treatment planned 2026-04-23',
    ]);
    expect(peels()[1]?.window?.because.earliest[0]).toMatchObject({ rule: { code: 'healed-late' } });
    expect(plan.courses[1]).toEqual(before.courses[1]);
    await take(healed, { until: '2026-03-20' });
    expect(told()[1]).toBe('2 treatment planned 2026-03-20');
    await take('undo', { eventId: plan.events.at(-1)?.id });
    await take('undo', { eventId: body.realignment.eventId });
    expect(plan.courses).toEqual(before.courses);
  });

  it('flags what is booked too early for slow skin, without a word of it to the desk', async () => {
    await take(`sessions/${peel(1)}/healed-late`, { until: '2026-03-24', note: 'Red for long' });
    expect(told()[1]).toBe('2 treatment booked 2026-03-17');
    expect(peels()[1]?.flag).toMatchObject({ kind: 'too-early', days: 7, rule: { code: 'healed-late' } });
    const seen = (await desk.get<PlanReply>(`/plans/${plan.id}`)).body;
    expect(JSON.stringify(seen)).not.toContain('Red for long');
    expect(seen.courses[0]?.sessions[1]?.flag).toMatchObject({ rule: { code: 'ask-the-specialist' } });
  });

  it('heals late only after what was done, and later than that', async () => {
    const open = await take(`sessions/${peel(2)}/healed-late`, { until: '2026-03-24' });
    expect(open).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'booked' } });
    const early = await take(`sessions/${peel(1)}/healed-late`, { until: '2026-03-02' });
    expect(early).toMatchObject({ status: 400, body: { errors: { until: { code: 'ends_before_start' } } } });
    expect((await take(`sessions/${nobody}/healed-late`, { until: '2026-03-24' })).status).toBe(404);
  });

  it('is changed by who writes plans, as they saw it, while it goes on', async () => {
    const verbs: [string, object][] = [
      [`courses/${plan.courses[0]?.id}/add-session`, {}],
      [`sessions/${peel(3)}/skip`, { reason: 'Enough' }],
      [`sessions/${peel(1)}/healed-late`, { until: '2026-03-24' }],
    ];
    const stranger = await (await aClinic(api)).signIn('specialist');
    const manager = await clinic.signIn('manager');
    const answers = async (who: Client, version: number) =>
      Promise.all(
        verbs.map(
          async ([verb, body]) => (await who.post(`/plans/${plan.id}/${verb}`, body, { version })).status,
        ),
      );
    expect(await answers(desk, plan.version)).toEqual([403, 403, 403]);
    expect(await answers(manager, plan.version)).toEqual([403, 403, 403]);
    expect(await answers(stranger, plan.version)).toEqual([404, 404, 404]);
    expect(await answers(specialist, plan.version - 1)).toEqual([412, 412, 412]);
    expect((await take(`courses/${nobody}/add-session`)).status).toBe(404);
    await add();
    const { id, version } = plan;
    const undoing = { eventId: plan.events.at(-1)?.id };
    expect((await desk.post(`/plans/${id}/undo`, undoing, { version })).status).toBe(403);
    await take('stop', { reason: 'Enough' });
    expect(await answers(specialist, plan.version)).toEqual([409, 409, 409]);
  });

  it('moves no visit while it rests', async () => {
    await take('pause', { reason: 'A journey' });
    const { body: visit } = await desk.get(`/visits/${visits[1]?.id}`);
    const where = { specialistId: visit.specialist.id, roomId: visit.room.id };
    const later = { ...where, startsAt: '2026-03-18T09:00:00.000Z' };
    const moved = await desk.post(`/visits/${visit.id}/move`, later, { version: visit.version });
    expect(moved).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'paused', step: 'move' },
    });
    await take('resume');
    const again = await desk.post(`/visits/${visit.id}/move`, later, { version: visit.version });
    expect([again.status, again.body.code]).toEqual([200, undefined]);
  });
});
