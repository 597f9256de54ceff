import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const reason = 'Expecting a child';
const nobody = '00000000-0000-7000-8000-000000000000';

/** Monday, 2 March 2026, is today; a treatment is booked today and the next on 17 March. */
describe('a plan that rests or ends', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let booked: BookedSeries;
  let plan: PlanReply;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    booked = await aBookedSeries(desk, specialist, { first: 2 });
    plan = booked.plan;
  });

  /** A verb of the plan as it is now; keeps what it became. */
  const take = async (verb: string, body: object = {}, who = specialist) => {
    const answer = await who.post(`/plans/${plan.id}/${verb}`, body, { version: plan.version });
    if (answer.status === 200) plan = answer.body.plan ?? answer.body;
    return answer;
  };
  const sessionsOf = ({ courses }: PlanReply) => courses[0]?.sessions ?? [];
  const statesOf = () => sessionsOf(plan).map(({ state }) => state);
  const visits = async () => {
    const replies = await Promise.all(booked.visits.map(({ id }) => desk.get(`/visits/${id}`)));
    return replies.map(({ body }) => body);
  };
  const claims = async () =>
    (await api.database.read('select from claims where clinic_id = $1', [clinic.id])).length;
  const undo = (eventId: string, who = specialist) => take('undo', { eventId }, who);

  it('takes no bookings while it is paused, and its open treatments wait', async () => {
    const before = plan;
    const { body } = await take('pause', { reason, from: '2026-03-10' });
    expect(plan).toMatchObject({ status: 'paused', pausedFrom: '2026-03-10' });
    const open = sessionsOf(plan)
      .slice(2)
      .map(({ id }) => id);
    expect(plan.waiting.map(({ sessionId }) => sessionId)).toEqual(expect.arrayContaining(open));
    expect(plan.waiting[0]?.rule).toMatchObject({ code: 'paused' });
    expect(
      sessionsOf(plan)
        .slice(2)
        .map(({ window }) => window),
    ).toEqual(open.map(() => null));
    const late = { sessionId: booked.sessionIds[1], on: '2026-03-17', kind: 'too-early' };
    expect(body.realignment.flags).toMatchObject([{ ...late, rule: { code: 'paused' } }]);
    expect((await visits()).map(({ state }) => state)).toEqual(['booked', 'booked']);

    const proposal = await desk.post(`/plans/${plan.id}/proposal`, { sessionIds: [open[0]] });
    expect(proposal).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'paused' } });
    expect(await take('pause', { reason })).toMatchObject({ status: 409, body: { code: 'wrong_state' } });

    expect((await take('resume')).status).toBe(200);
    expect(plan).toMatchObject({
      status: 'approved',
      pausedFrom: null,
      waiting: [],
      courses: before.courses,
    });
    const again = await desk.post(`/plans/${plan.id}/proposal`, { sessionIds: [open[0]] });
    expect(again.status).toBe(200);
    expect(await take('resume')).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  });

  it('tells the desk that it rests, and not why', async () => {
    await take('pause', { reason });
    const { body } = await desk.get<PlanReply>(`/plans/${plan.id}`);
    expect(body).toMatchObject({ status: 'paused', pausedFrom: '2026-03-02' });
    expect(body.waiting[0]?.rule).toMatchObject({ code: 'paused' });
    await take('stop', { reason });
    const seen = JSON.stringify([(await desk.get(`/plans/${plan.id}`)).body, await visits()]);
    expect(seen).not.toContain(reason);
    expect(plan).toMatchObject({ status: 'stopped', stoppedBecause: reason });
  });

  it('can have its pause taken back', async () => {
    const before = plan;
    const { body } = await take('pause', { reason });
    await undo(body.realignment.eventId);
    expect(plan).toMatchObject({
      status: 'approved',
      pausedFrom: null,
      waiting: [],
      courses: before.courses,
    });
  });

  it('leaves out what is open when it is stopped, and gives the time of its visits back', async () => {
    expect(await claims()).toBeGreaterThan(0);
    const { body } = await take('stop', { reason });
    expect(plan.status).toBe('stopped');
    expect(new Set(statesOf())).toEqual(new Set(['skipped']));
    expect(body.realignment.flags).toEqual([]);
    expect(await visits()).toMatchObject([
      { state: 'cancelled', cancelReason: 'Plan stopped' },
      { state: 'cancelled', cancelReason: 'Plan stopped' },
    ]);
    expect(await claims()).toBe(0);
    expect(await take('stop', { reason })).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    const wedding = { kind: 'away', name: 'Journey', from: '2026-05-01', to: '2026-05-02' };
    expect(await take('events', wedding)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  });

  it('is as it was, visits and all, when its stop is taken back', async () => {
    plan = (await specialist.get<PlanReply>(`/plans/${plan.id}`)).body;
    const before = { plan, claims: await claims() };
    const { body } = await take('stop', { reason });
    const [first] = await visits();
    const alone = await desk.post(`/visits/${first.id}/undo`, {}, { version: first.version });
    expect(alone).toMatchObject({ status: 409, body: { code: 'cannot_undo', because: 'at-the-plan' } });
    expect((await undo(body.realignment.eventId, desk)).status).toBe(403);
    const undone = await undo(body.realignment.eventId);
    expect([undone.status, undone.body.code]).toEqual([200, undefined]);
    expect(plan.courses).toEqual(before.plan.courses);
    expect(plan).toMatchObject({ status: 'approved', stoppedBecause: null });
    expect((await visits()).map(({ state }) => state)).toEqual(['booked', 'booked']);
    expect(await claims()).toBe(before.claims);
  });

  it('stays stopped when the time of one of its visits is taken by now', async () => {
    const { body } = await take('stop', { reason });
    const [, second] = booked.visits;
    const other = await anApprovedPlan(desk, specialist);
    const placement = {
      sessionId: other.sessionIds[0],
      startsAt: second?.startsAt,
      specialistId: second?.specialist.id,
      roomId: second?.room.id,
    };
    const path = `/plans/${other.planId}/book`;
    const taken = await desk.post(path, { placements: [placement] }, { version: other.plan.version });
    expect([taken.status, taken.body.code]).toEqual([201, undefined]);
    const refused = await undo(body.realignment.eventId);
    expect(refused).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect((await specialist.get(`/plans/${plan.id}`)).body).toMatchObject({ status: 'stopped' });
    expect((await visits()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  it('goes on with the other course when one is stopped', async () => {
    const choices = [
      { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 3 },
      { protocolCode: 'ha-lips', sessions: 1 },
    ];
    const two = await anApprovedPlan(desk, specialist, { choices });
    plan = two.plan;
    const courseId = plan.courses[0]?.id;
    expect((await take('stop', { reason, courseId: nobody })).status).toBe(404);
    expect((await take('stop', { reason, courseId })).status).toBe(200);
    expect(plan).toMatchObject({ status: 'approved', stoppedBecause: null });
    expect(new Set(statesOf())).toEqual(new Set(['skipped']));
    expect(plan.courses[1]?.sessions[0]?.state).toBe('planned');
    await take('stop', { reason, courseId: plan.courses[1]?.id });
    expect(plan).toMatchObject({ status: 'stopped', stoppedBecause: reason });
  });

  it('is paused and stopped by who writes plans, with a reason, from a day to come', async () => {
    expect(await take('pause', { reason, from: '2026-03-01' })).toMatchObject({
      status: 400,
      body: { errors: { from: { code: 'in_the_past' } } },
    });
    expect((await take('pause', {})).status).toBe(400);
    expect((await take('stop', { reason: ' ' })).status).toBe(400);
    expect((await take('pause', { reason }, desk)).status).toBe(403);
    expect((await take('stop', { reason }, desk)).status).toBe(403);
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await take('stop', { reason }, stranger)).status).toBe(404);
  });
});
