import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aConsultation } from '../../testing/aConsultation.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

const nobody = '00000000-0000-7000-8000-000000000000';

/** Six mandelic peels; Monday, 2 March 2026, is today: the first is done, the second is booked on 17 March. */
describe('a course that goes on with another protocol', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  let plan: PlanReply;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    await treatToday(desk, specialist, series.visits[0]);
    plan = (await specialist.get<PlanReply>(`/plans/${series.planId}`)).body;
  });

  const take = async (verb: string, body: object = {}, who = specialist) => {
    const answer = await who.post(`/plans/${plan.id}/${verb}`, body, { version: plan.version });
    if (answer.status === 200) plan = answer.body.plan ?? answer.body;
    return answer;
  };
  const changeTo = (protocolCode: string, more: object = {}, who = specialist) =>
    take(`courses/${plan.courses[0]?.id}/change-protocol`, { protocolCode, ...more }, who);
  const reasonsFor = (findings: { finding: string }[]) =>
    findings.map(({ finding }) => ({ finding, reason: 'Discussed with the patient' }));
  const changeWithReasons = async (protocolCode: string) => {
    const refused = await changeTo(protocolCode);
    if (refused.body.code !== 'reason_needed') return refused;
    return changeTo(protocolCode, { acceptances: reasonsFor(refused.body.findings) });
  };
  const told = () =>
    (plan.courses[0]?.sessions ?? []).map(({ kind, protocolCode, state, window, on }) => {
      return `${kind} ${protocolCode} ${state} ${on ?? window?.ideal}`;
    });
  const visit = async (place: number) => (await desk.get(`/visits/${series.visits[place]?.id}`)).body;

  it('keeps what was done with the old one, ties the rest anew, and goes back exactly', async () => {
    const before = plan;
    const { status, body } = await changeWithReasons('tca-10-25');
    expect([status, body.code]).toEqual([200, undefined]);
    expect(told()).toEqual([
      'treatment mandelic-40 done 2026-03-02',
      'treatment tca-10-25 booked 2026-03-17',
      'treatment tca-10-25 planned 2026-04-01',
      'treatment tca-10-25 planned 2026-04-16',
      'treatment tca-10-25 planned 2026-05-01',
      'treatment tca-10-25 planned 2026-05-16',
      'maintenance tca-10-25 planned 2026-07-13',
    ]);
    expect(plan.courses[0]).toMatchObject({ protocolCode: 'tca-10-25', rhythm: 'half' });
    expect(plan.events.at(-1)).toMatchObject({ kind: 'step-changed', undoable: true });
    expect(await visit(0)).toMatchObject({ protocolCode: 'mandelic-40' });
    expect(await visit(1)).toMatchObject({ protocolCode: 'tca-10-25', label: 'tca-10-25 2/6' });
    const kept = await api.database.read(
      `select s.state, r.code from plan_sessions s join protocols r on r.id = s.protocol_id where s.plan_id = $1`,
      [plan.id],
    );
    expect(kept).toEqual([{ state: 'done', code: 'mandelic-40' }]);

    const undone = await take('undo', { eventId: body.realignment.eventId });
    expect([undone.status, undone.body.code]).toEqual([200, undefined]);
    expect(plan.courses).toEqual(before.courses);
    expect(plan.timeline).toEqual(before.timeline);
    expect(await visit(1)).toMatchObject({ protocolCode: 'mandelic-40', label: 'mandelic-40 2/6' });
  });

  it('asks a reason for each caution, as an approval does', async () => {
    plan = (await anApprovedPlan(desk, specialist, { phototype: 5 })).plan;
    const refused = await changeTo('glycolic-20-35');
    expect(refused).toMatchObject({ status: 409, body: { code: 'reason_needed' } });
    const empty = await changeTo('glycolic-20-35', {
      acceptances: [{ finding: refused.body.findings[0].finding }],
    });
    expect(empty).toMatchObject({
      status: 400,
      body: { errors: { 'acceptances.0.reason': { code: 'required' } } },
    });
    expect(plan.courses[0]?.protocolCode).toBe('mandelic-40');
    const acceptances = reasonsFor(refused.body.findings);
    expect((await changeTo('glycolic-20-35', { acceptances })).status).toBe(200);
    expect(plan.acceptances?.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(acceptances.map(({ finding }) => finding)),
    );
  });

  it('is refused when what is booked is too short, and goes on once that is cancelled', async () => {
    const refused = await changeWithReasons('tca-30-35');
    const booked = await visit(1);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'visit_does_not_fit', visits: [booked.id] },
    });
    const cancelled = await desk.post(
      `/visits/${booked.id}/cancel`,
      { reason: 'Another peel' },
      { version: booked.version },
    );
    expect(cancelled.status).toBe(200);
    plan = (await specialist.get<PlanReply>(`/plans/${plan.id}`)).body;
    const { status, body } = await changeWithReasons('tca-30-35');
    expect([status, body.code]).toEqual([200, undefined]);
    const [, second] = plan.courses[0]?.sessions ?? [];
    expect(second).toMatchObject({ state: 'planned', protocolCode: 'tca-30-35' });
    expect(second?.window?.earliest).toBe('2026-05-31');
  });

  it('keeps its distance from what is booked beside the plan', async () => {
    const choices = [{ protocolCode: 'ha-cheek', sessions: 1 }];
    const cheek = await anApprovedPlan(desk, specialist, { choices });
    const elsewhere = aConsultation(clinic, cheek.patientId, {
      ...{ kind: 'treatment', protocolCode: 'ha-cheek', roomId: clinic.rooms[1].id },
    });
    expect((await desk.post('/visits', elsewhere)).status).toBe(201);
    const { placed } = await proposeSeries(desk, cheek, { first: 1 });
    const body = { placements: placementsOf(placed) };
    const booked = await desk.post(`/plans/${cheek.planId}/book`, body, { version: cheek.plan.version });
    expect(booked.body.visits[0].startsAt).toMatch(/^2026-03-16/);
    plan = (await specialist.get<PlanReply>(`/plans/${cheek.planId}`)).body;
    expect(plan.courses[0]?.changeTo).toContainEqual(expect.objectContaining({ code: 'caha-cheek' }));
    const refused = await changeWithReasons('caha-cheek'); // 28 days after another filler, not 14
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'visit_does_not_fit', visits: [booked.body.visits[0].id] },
    });
  });

  it('does not go back to what no longer fits what was moved since', async () => {
    const choices = [{ protocolCode: 'tca-30-35', sessions: 2 }];
    const medium = await aBookedSeries(desk, specialist, { choices, first: 1 });
    plan = (await specialist.get<PlanReply>(`/plans/${medium.planId}`)).body;
    const { status, body } = await changeWithReasons('tca-10-25');
    expect([status, body.code]).toEqual([200, undefined]);
    const booked = (await desk.get(`/visits/${medium.visits[0].id}`)).body;
    const later = new Date(Date.parse(booked.startsAt) + 60 * 60_000).toISOString();
    const where = { startsAt: later, specialistId: booked.specialist.id, roomId: booked.room.id };
    const moved = await desk.post(`/visits/${booked.id}/move`, where, { version: booked.version });
    expect([moved.status, moved.body.code]).toEqual([200, undefined]);
    const refused = await take('undo', { eventId: body.realignment.eventId });
    expect(refused).toMatchObject({ status: 409, body: { code: 'visit_does_not_fit', visits: [booked.id] } });
    const still = (await specialist.get<PlanReply>(`/plans/${plan.id}`)).body;
    expect(still.courses[0]).toMatchObject({
      protocolCode: 'tca-10-25',
      sessions: [{ state: 'booked' }, {}, {}],
    });
    expect(still).toMatchObject({ version: plan.version, timeline: plan.timeline });
  });

  it('leaves out what the other protocol does not have', async () => {
    const spots = await anApprovedPlan(desk, specialist);
    plan = spots.plan;
    const { status, body } = await changeWithReasons('tca-cross');
    expect([status, body.code]).toEqual([200, undefined]);
    expect(told().at(-1)).toContain('maintenance tca-cross skipped');
    await take('undo', { eventId: body.realignment.eventId });
    expect(plan.courses).toEqual(spots.plan.courses);
  });

  it('keeps further away from the patient’s own dates when the other protocol heals longer', async () => {
    const spots = await anApprovedPlan(desk, specialist);
    plan = spots.plan;
    const wedding = { kind: 'occasion', name: 'Wedding', from: '2026-06-12', to: '2026-06-12' };
    await take('events', wedding);
    const safe = () => plan.patientEvents[0]?.lastSafe[0]?.alone;
    expect(safe()).toBe('2026-05-15');
    await changeWithReasons('tca-30-35');
    expect(safe()).toBe('2026-05-01');
  });

  it('is refused for what must not be, what is not signed, and who does not perform it', async () => {
    expect(await changeTo('unheard-of')).toMatchObject({
      status: 400,
      body: { errors: { protocolCode: { code: 'unknown_protocol' } } },
    });
    expect(await changeTo('mandelic-40')).toMatchObject({
      body: { errors: { protocolCode: { code: 'chosen_twice' } } },
    });
    expect(await changeTo('ha-lips')).toMatchObject({
      body: { errors: { protocolCode: { code: 'not_a_choice' } } },
    });
    await api.database.read(
      `update protocols set state = 'unsigned', signed_at = null, signed_by = null where clinic_id = $1 and code = 'lactic-30-50'`,
      [clinic.id],
    );
    expect(await changeTo('lactic-30-50')).toMatchObject({
      status: 409,
      body: { code: 'protocol_unsigned' },
    });
    const [, second] = clinic.specialists;
    await api.database.read(
      `update memberships set performs = array_remove(performs, 'jessner') where clinic_id = $1 and id = $2`,
      [clinic.id, second.id],
    );
    const other = await clinic.signInAs(second);
    expect(await changeTo('jessner', {}, other)).toMatchObject({
      status: 403,
      body: { code: 'not_qualified', protocols: ['jessner'] },
    });
    const fact = { code: 'pregnant', answer: 'yes' };
    expect((await specialist.post(`/patients/${series.patientId}/facts`, fact)).status).toBeLessThan(300);
    plan = (await specialist.get<PlanReply>(`/plans/${plan.id}`)).body;
    const pregnant = await changeTo('tca-10-25');
    expect(pregnant).toMatchObject({ status: 409, body: { code: 'finding_blocks' } });
    expect(pregnant.body.findings[0]).toMatchObject({ code: 'pregnancy', severity: 'absolute' });
  });

  it('is refused while one of its treatments is under way, and when nothing of it is open', async () => {
    await api.database.read(`update visits set state = 'in-room' where id = $1`, [series.visits[1]?.id]);
    const inRoom = await changeWithReasons('tca-10-25');
    expect(inRoom).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'in-room' } });
    await api.database.read(
      `update plan_sessions set state = 'done', done_on = '2026-03-02' where plan_id = $1`,
      [plan.id],
    );
    expect(await changeTo('tca-10-25')).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'over' },
    });
  });

  it('is changed by who writes plans, as they saw it', async () => {
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await changeTo('tca-10-25', {}, desk)).status).toBe(403);
    expect((await changeTo('tca-10-25', {}, stranger)).status).toBe(404);
    const elsewhere = await take(`courses/${nobody}/change-protocol`, { protocolCode: 'tca-10-25' });
    expect(elsewhere.status).toBe(404);
    plan = { ...plan, version: plan.version - 1 };
    expect((await changeTo('tca-10-25')).status).toBe(412);
  });
});
