import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';
import type { ForeseenReply } from './ForeseenReply.js';

const nobody = '00000000-0000-7000-8000-000000000000';
const choices = [
  { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 4 },
  { protocolCode: 'ha-hands', sessions: 1 },
];

/**
 * Four mandelic peels and a filler of the hands. Monday, 2 March 2026, is today: the first peel is done, the second is
 * booked on 17 March.
 */
describe('what a verb would do to a plan', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let plan: PlanReply;
  let visits: VisitReply[];

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
    const { version: seen } = planned.plan;
    visits = ok(await desk.post(`/plans/${planned.planId}/book`, body, { version: seen })).visits;
    await treatToday(desk, specialist, visits[0] as VisitReply);
    plan = ok(await specialist.get<PlanReply>(`/plans/${planned.planId}`));
  });

  const course = (place = 0) => plan.courses[place] as PlanReply['courses'][number];
  const peel = (place: number) => course().sessions[place - 1]?.id as string;
  const version = () => ({ version: plan.version });
  const foresee = (body: object, who = specialist) => who.post(`/plans/${plan.id}/foresee`, body, version());
  const foreseen = async (body: object) => ok(await foresee(body)) as ForeseenReply;
  const take = async (verb: string, body: object = {}) => {
    const answer = await specialist.post(`/plans/${plan.id}/${verb}`, body, version());
    if (answer.status === 200) plan = answer.body.plan ?? answer.body;
    return answer;
  };

  /** Every row of every table, but for what was looked at. */
  const stored = async () => {
    const [tables] = await api.database.read<{ names: string[] }>(
      `select array_agg(format('%I.%I', schemaname, tablename) order by 1) as names from pg_tables
       where schemaname = 'public' and tablename not in ('audit_events', 'audit_seals', 'sign_in_sessions')`,
    );
    const hashes: Record<string, string> = {};
    for (const name of tables?.names ?? []) {
      const [row] = await api.database.read<{ hash: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
      );
      hashes[name] = row?.hash ?? '';
    }
    return hashes;
  };
  /** Ids of new sessions are drawn anew each time. */
  const told = (realignment: ForeseenReply['realignment'] | undefined) => {
    if (!realignment) return realignment;
    const { eventId: _, version: __, added, ...rest } = realignment;
    const names = new Map(added.map(({ sessionId, ordinal }) => [sessionId, `new ${ordinal}`]));
    const text = JSON.stringify({ ...rest, added });
    return JSON.parse([...names].reduce((said, [id, name]) => said.replaceAll(id, name), text));
  };
  const named = (known: PlanReply['waiting'], realignment: ForeseenReply['realignment'] | undefined) => {
    const added = new Map(realignment?.added.map(({ sessionId, ordinal }) => [sessionId, `new ${ordinal}`]));
    return known.map(({ sessionId, rule }) => ({ sessionId: added.get(sessionId) ?? sessionId, rule }));
  };

  type Verb = { verb: string; path: string; body?: object; about?: object };
  /** Looks, looks that nothing was stored, does it, and compares. */
  const expectTrue = async ({ verb, path, body = {}, about = {} }: Verb) => {
    const before = await stored();
    const look = await foreseen({ verb, ...about, ...without(body) });
    expect([verb, await stored()]).toEqual([verb, before]);
    const did = await take(path, body);
    const refused = did.status === 200 ? null : did.body.code;
    expect([verb, look.refusal?.code ?? null]).toEqual([verb, refused]);
    if (refused !== null) return look;
    expect([verb, told(look.realignment)]).toEqual([verb, told(did.body.realignment)]);
    expect([verb, look.status]).toEqual([verb, plan.status]);
    expect([verb, named(look.waiting, look.realignment)]).toEqual([
      verb,
      named(plan.waiting, did.body.realignment),
    ]);
    return look;
  };
  /** What stands in the chart alone is not asked for while it is only foreseen. */
  const without = ({ reason: _, note: __, ...rest }: { reason?: string; note?: string }) => rest;

  it('is what the verb then does, for every verb, and nothing is stored', async () => {
    const reasons = [{ finding: 'phototype', reason: 'Discussed with the patient' }];
    const verbs: (() => Verb)[] = [
      () => ({
        ...{
          verb: 'add-session',
          path: `courses/${course().id}/add-session`,
          about: { courseId: course().id },
        },
      }),
      () => ({
        ...{ verb: 'skip', path: `sessions/${peel(3)}/skip`, body: { reason: 'Enough' } },
        about: { sessionId: peel(3) },
      }),
      () => ({
        ...{ verb: 'skip', path: `sessions/${peel(2)}/skip`, body: { reason: 'Is booked' } },
        about: { sessionId: peel(2) },
      }),
      () => ({
        ...{ verb: 'healed-late', path: `sessions/${peel(1)}/healed-late`, body: { until: '2026-03-24' } },
        about: { sessionId: peel(1) },
      }),
      () => ({
        ...{ verb: 'change-protocol', path: `courses/${course().id}/change-protocol` },
        ...{ body: { protocolCode: 'tca-30-35', acceptances: reasons }, about: { courseId: course().id } },
      }),
      () => ({
        ...{ verb: 'change-protocol', path: `courses/${course().id}/change-protocol` },
        ...{ body: { protocolCode: 'jessner', acceptances: reasons }, about: { courseId: course().id } },
      }),
      () => ({
        ...{ verb: 'answer-gap', path: 'answer-gap', body: { sessionId: peel(2), answer: 'continue' } },
      }),
      () => ({ verb: 'resume', path: 'resume' }),
      () => ({ verb: 'pause', path: 'pause', body: { from: '2026-03-10', reason: 'A journey' } }),
      () => ({ verb: 'pause', path: 'pause', body: { reason: 'Again' } }),
      () => ({ verb: 'resume', path: 'resume' }),
    ];
    const refused = [];
    for (const verb of verbs) refused.push((await expectTrue(verb())).refusal?.code ?? 'done');
    expect(refused).toEqual([
      ...['done', 'done', 'wrong_state', 'done', 'visit_does_not_fit', 'done'],
      ...['wrong_state', 'wrong_state', 'done', 'wrong_state', 'done'],
    ]);
  });

  it('tells literal days: before, after, the new session and where it counts from', async () => {
    const look = await foreseen({ verb: 'add-session', courseId: course().id });
    expect(look.realignment?.added).toMatchObject([
      {
        ...{ courseId: course().id, kind: 'treatment', ordinal: 5, days: 15, from: peel(4) },
        after: { earliest: '2026-04-28', ideal: '2026-05-01' },
      },
    ]);
    const upkeep = look.realignment?.changes.find(({ sessionId }) => sessionId === peel(5));
    expect(upkeep).toMatchObject({ before: { ideal: '2026-05-15' }, after: { ideal: '2026-05-30' } });
    const healed = await foreseen({ verb: 'healed-late', sessionId: peel(1), until: '2026-03-24' });
    expect(healed.visits).toMatchObject([
      {
        id: visits[1]?.id,
        sessionIds: [peel(2)],
        because: 'too-early',
        days: 7,
        rule: { code: 'healed-late' },
      },
    ]);
    expect(healed.realignment?.changes[0]).toMatchObject({
      ...{ sessionId: peel(2), before: { ideal: '2026-03-17' }, after: { ideal: '2026-03-24' } },
      rule: { code: 'healed-late' },
    });
  });

  it('tells the cautions that need a reason and the visits in the way, before either is met', async () => {
    const dark = await aBookedSeries(desk, specialist, {
      choices: choices.slice(0, 1),
      first: 1,
    });
    plan = ok(await specialist.get<PlanReply>(`/plans/${dark.planId}`));
    const look = await foreseen({
      verb: 'change-protocol',
      courseId: course().id,
      protocolCode: 'tca-30-35',
    });
    expect(look.refusal?.code).toBe('reason_needed');
    expect(look.findings.map(({ finding }) => finding)).toContain('phototype');
    expect(look.visits).toMatchObject([{ id: dark.visits[0].id, because: 'does-not-fit', days: null }]);
    expect(look.realignment?.changes.length).toBeGreaterThan(0);
    const acceptances = look.findings.map(({ finding }) => ({ finding, reason: 'Discussed' }));
    const again = await foreseen({
      ...{ verb: 'change-protocol', courseId: course().id, protocolCode: 'tca-30-35', acceptances },
    });
    expect(again.refusal).toMatchObject({
      code: 'visit_does_not_fit',
      details: { visits: [dark.visits[0].id] },
    });
  });

  it('says after a pause what still waits, and which visits do not fit any more', async () => {
    await take('pause', { reason: 'A journey' });
    ok(await specialist.post(`/patients/${plan.patient.id}/facts`, { code: 'pregnant', answer: 'yes' }));
    plan = ok(await specialist.get<PlanReply>(`/plans/${plan.id}`));
    const look = await expectTrue({ verb: 'resume', path: 'resume' });
    expect(look.status).toBe('approved');
    expect(look.waiting.find(({ sessionId }) => sessionId === peel(3))).toMatchObject({
      rule: { code: 'pregnancy' },
    });
    expect(look.visits).toMatchObject([{ id: visits[1]?.id, because: 'too-early', days: null }]);
  });

  it('is looked at by who writes plans, as they saw it, and the look is written down', async () => {
    const body = { verb: 'add-session', courseId: course().id };
    const stranger = await (await aClinic(api)).signIn('specialist');
    const manager = await clinic.signIn('manager');
    expect((await foresee(body, desk)).status).toBe(403);
    expect((await foresee(body, manager)).status).toBe(403);
    expect((await foresee(body, stranger)).status).toBe(404);
    const gone = await specialist.post(`/plans/${plan.id}/foresee`, body, { version: plan.version - 1 });
    expect(gone).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect((await specialist.post(`/plans/${plan.id}/foresee`, body)).status).toBe(428);
    expect((await foresee({ verb: 'stop' })).status).toBe(400);
    expect(await foresee({ verb: 'skip' })).toMatchObject({
      status: 400,
      body: { errors: { sessionId: { code: 'required' } } },
    });
    expect((await foresee({ ...body, courseId: nobody })).status).toBe(404);
    expect((await foresee({ verb: 'skip', sessionId: nobody })).status).toBe(404);
    const looked = ok(await foresee(body)) && (await foresee(body));
    const events = await api.database.read(
      `select action, subject, subject_id as id, patient_ids as of from audit_events where request_id = $1`,
      [looked.headers.get('x-request-id')],
    );
    expect(events).toEqual([{ action: 'see', subject: 'plan', id: plan.id, of: [plan.patient.id] }]);
  });

  // The clock only goes forward: this one is the last.
  it('is what each answer to a long pause then does', async () => {
    api.clock.set('2026-06-15T08:00:00Z');
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const { body: visit } = await desk.get(`/visits/${visits[1]?.id}`);
    ok(await desk.post(`/visits/${visit.id}/miss`, {}, { version: visit.version }));
    plan = ok(await specialist.get<PlanReply>(`/plans/${plan.id}`));
    expect(plan.asks).toMatchObject([{ sessionId: peel(2) }]);
    const undo = async () => {
      await take('undo', { eventId: plan.events.at(-1)?.id });
    };
    for (const more of [{ answer: 'continue' }, { answer: 'restart' }]) {
      await expectTrue({ verb: 'answer-gap', path: 'answer-gap', body: { sessionId: peel(2), ...more } });
      await undo();
    }
    const back = { sessionId: peel(2), answer: 'step-back', protocolCode: 'lactic-30-50' };
    const look = await expectTrue({ verb: 'answer-gap', path: 'answer-gap', body: back });
    expect(look.refusal).toBeNull();
  });
});
