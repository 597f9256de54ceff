import { addDays } from '@stratum/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 4 }];

/** Four mandelic peels, the first done; the patient comes back after 91 days, on a Monday: 60 is the limit. */
describe('a course after a long pause', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let plan: PlanReply;
  /** The clock only goes forward: every test has a Monday of its own. */
  let monday = '2025-09-01';
  let today: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    monday = addDays(monday, 182);
    today = addDays(monday, 91);
    api.clock.set(`${monday}T08:00:00Z`);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const series = await aBookedSeries(desk, specialist, { choices, first: 1 });
    await treatToday(desk, specialist, series.visits[0]);
    api.clock.set(`${today}T08:00:00Z`);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    plan = (await specialist.get<PlanReply>(`/plans/${series.planId}`)).body;
  });

  const peels = () => plan.courses[0]?.sessions ?? [];
  const days = () => peels().map(({ on, window }) => on ?? window?.ideal);
  const daysAfter = (...after: number[]) => after.map((count) => addDays(today, count));
  const answer = async (body: object, who = specialist) => {
    const sessionId = peels()[1]?.id;
    const reply = await who.post(
      `/plans/${plan.id}/answer-gap`,
      { sessionId, ...body },
      { version: plan.version },
    );
    if (reply.status === 200) plan = reply.body.plan;
    return reply;
  };
  const undo = async (eventId: string) => {
    const reply = await specialist.post(`/plans/${plan.id}/undo`, { eventId }, { version: plan.version });
    if (reply.status === 200) plan = reply.body;
    return reply;
  };

  it('goes on as it was, and is asked no more', async () => {
    const before = plan;
    expect(plan.asks).toMatchObject([{ sessionId: peels()[1]?.id, gapDays: 91, limitDays: 60 }]);
    const { status, body } = await answer({ answer: 'continue' });
    expect(status).toBe(200);
    expect(plan.asks).toEqual([]);
    expect(days()).toEqual([monday, ...daysAfter(0, 15, 30, 59)]);
    expect(plan.events.at(-1)).toMatchObject({ kind: 'long-gap-answered', undoable: true });
    const again = await answer({ answer: 'continue' });
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong_state', step: 'answer-gap' } });
    await undo(body.realignment.eventId);
    expect(plan.asks).toEqual(before.asks);
    expect(plan.courses).toEqual(before.courses);
  });

  it('goes a step back, what was done staying what it was', async () => {
    const before = plan;
    const gentler = [{ code: 'glycolic-20-35' }, { code: 'lactic-30-50' }];
    expect(plan.asks[0]).toMatchObject({ options: ['continue', 'step-back', 'restart'], gentler });
    expect(await answer({ answer: 'step-back' })).toMatchObject({
      status: 400,
      body: { errors: { protocolCode: { code: 'required' } } },
    });
    expect(await answer({ answer: 'step-back', protocolCode: 'jessner' })).toMatchObject({
      status: 400,
      body: { errors: { protocolCode: { code: 'not_a_choice' } } },
    });
    const { status, body } = await answer({ answer: 'step-back', protocolCode: 'lactic-30-50' });
    expect([status, body.code]).toEqual([200, undefined]);
    expect(peels().map(({ protocolCode }) => protocolCode)).toEqual([
      'mandelic-40',
      ...Array<string>(4).fill('lactic-30-50'),
    ]);
    expect(plan.asks).toEqual([]);
    expect(days().slice(0, 3)).toEqual([monday, ...daysAfter(0, 15)]);
    await undo(body.realignment.eventId);
    expect(plan.courses).toEqual(before.courses);
    expect(plan.asks).toEqual(before.asks);
  });

  it('begins again with as many treatments more as were done', async () => {
    const before = plan;
    const { status, body } = await answer({ answer: 'restart' });
    expect([status, body.code]).toEqual([200, undefined]);
    expect(peels().map(({ ordinal, kind, state }) => `${ordinal} ${kind} ${state}`)).toEqual([
      '1 treatment done',
      '2 treatment planned',
      '3 treatment planned',
      '4 treatment planned',
      '5 treatment planned',
      '6 maintenance planned',
    ]);
    expect(days()).toEqual([monday, ...daysAfter(0, 15, 30, 45, 74)]);
    expect(plan.asks).toEqual([]);
    await undo(body.realignment.eventId);
    expect(plan.courses).toEqual(before.courses);
  });

  it('is answered by who writes plans, for the session that is asked about', async () => {
    expect((await answer({ answer: 'continue' }, desk)).status).toBe(403);
    const sessionId = '00000000-0000-7000-8000-000000000000';
    expect((await answer({ answer: 'continue', sessionId })).status).toBe(404);
    const later = await answer({ answer: 'continue', sessionId: peels()[2]?.id });
    expect(later).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await answer({ answer: 'continue' }, stranger)).status).toBe(404);
    expect((await answer({ answer: 'perhaps' })).status).toBe(400);
    plan = { ...plan, version: plan.version - 1 };
    expect((await answer({ answer: 'continue' })).status).toBe(412);
  });
});
