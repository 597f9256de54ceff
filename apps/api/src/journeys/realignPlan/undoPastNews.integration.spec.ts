import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { unpackConstraints } from '../../features/plans/unpackConstraints.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic, type TestMember } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

type Constraints = Parameters<typeof unpackConstraints>[0];

/** Monday, 2 March 2026, is today; two of six mandelic peels are booked, on 2 and 17 March. */
describe('a step of a visit that is taken back after something became known', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
  let specialist: Client;
  let series: BookedSeries;
  /** Who treats on 17 March, and somebody else. */
  let theirs: TestMember;
  let other: TestMember;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    const [one, two] = clinic.specialists;
    [theirs, other] = one.id === series.visits[1]?.specialist.id ? [one, two] : [two, one];
    api.clock.advance(60_000);
  });

  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const sessionsNow = async () => (await planNow()).courses[0]?.sessions ?? [];
  const visitNow = async (place: number) =>
    ok(await desk.get<VisitReply>(`/visits/${series.visits[place]?.id}`));
  const step = async (place: number, verb: string, body: object = {}, who = desk) => {
    const { id, version } = await visitNow(place);
    return who.post(`/visits/${id}/${verb}`, body, { version });
  };
  const tell = async (code: string, answer: unknown) =>
    ok(await desk.post(`/patients/${series.patientId}/facts`, { code, answer }));
  const leave = async (who: TestMember, lastDay: string | null) => {
    const { version } = ok(await manager.get(`/staff/${who.id}`));
    ok(await manager.post(`/staff/${who.id}/leave`, { lastDay }, { version }));
  };
  const toOther = async (specialistId: string) => {
    const { startsAt, room } = await visitNow(1);
    ok(await step(1, 'move', { startsAt, specialistId, roomId: room.id }));
  };

  /** As plans and their events were stored before gaps and rules had places. */
  const storeAsBefore = async () => {
    const [plan] = await api.database.read<{ constraints: Constraints }>(
      'select constraints from plans where id = $1',
      [series.planId],
    );
    const old = (constraints: Constraints) => JSON.stringify(unpackConstraints(constraints));
    await api.database.read('update plans set constraints = $2 where id = $1', [
      series.planId,
      old(plan?.constraints as Constraints),
    ]);
    const events = await api.database.read<{ id: string; before: { constraints: Constraints } }>(
      'select id, "before" from plan_events where plan_id = $1 and "before" is not null',
      [series.planId],
    );
    for (const { id, before } of events) {
      await api.database.read(
        `update plan_events set "before" = jsonb_set("before", '{constraints}', $2) where id = $1`,
        [id, old(before.constraints)],
      );
    }
  };

  it('is exactly as it was, also from what was stored before', async () => {
    const before = await planNow();
    ok(await step(1, 'miss'));
    await storeAsBefore();
    ok(await step(1, 'undo'));
    const after = await planNow();
    expect(after.courses).toEqual(before.courses);
    expect(after.timeline).toEqual(before.timeline);
    await storeAsBefore();
    expect((await planNow()).courses).toEqual(before.courses);
  });

  it('stands with who treats again, whoever had it meanwhile and has left since', async () => {
    await toOther(other.id);
    await leave(other, '2026-03-10');
    expect((await sessionsNow())[1]?.flag?.kind).toBe('no-specialist');
    ok(await step(1, 'undo'));
    expect((await visitNow(1)).specialist.id).toBe(theirs.id);
    expect((await sessionsNow())[1]?.flag).toBeNull();
  });

  it('stands with who was to leave, and stays after all', async () => {
    await leave(theirs, '2026-03-10');
    expect((await sessionsNow())[1]?.flag?.kind).toBe('no-specialist');
    await toOther(other.id);
    await leave(theirs, null);
    ok(await step(1, 'undo'));
    expect((await visitNow(1)).specialist.id).toBe(theirs.id);
    expect((await sessionsNow())[1]?.flag).toBeNull();
  });

  it('stands with who was to leave, and stays after all, when its plan was stopped meanwhile', async () => {
    await leave(theirs, '2026-03-10');
    const path = `/plans/${series.planId}`;
    const { version } = await planNow();
    const { realignment, plan } = ok(await specialist.post(`${path}/stop`, { reason: 'Moves' }, { version }));
    await leave(theirs, null);
    const undo = { eventId: realignment.eventId };
    ok(await specialist.post(`${path}/undo`, undo, { version: plan.version }));
    expect((await visitNow(1)).state).toBe('booked');
    expect((await sessionsNow())[1]?.flag).toBeNull();
  });

  it('holds a treatment that was over when it was told', async () => {
    await treatToday(desk, specialist, { id: series.visits[0].id });
    api.clock.advance(60_000);
    await tell('pregnant', 'yes');
    ok(await step(0, 'undo', {}, specialist));
    const plan = await planNow();
    expect(plan.courses[0]?.sessions[0]).toMatchObject({ state: 'booked', on: '2026-03-02' });
    expect(plan.waiting.map(({ sessionId }) => sessionId)).toEqual(
      expect.arrayContaining(series.sessionIds.slice(0, 6)),
    );
  });

  it('is booked anew by it on a day ahead: where something has to heal first it stays as it is', async () => {
    ok(await step(1, 'cancel', { reason: 'Called off' }));
    await tell('infection-active', 'yes');
    expect(await step(1, 'undo')).toMatchObject({
      status: 422,
      body: { code: 'placement_refused', instruction: 'ask-the-specialist' },
    });
    expect((await visitNow(1)).state).toBe('cancelled');
    const override = { reason: 'It will have healed by then' };
    expect(await step(1, 'undo', { override })).toMatchObject({
      ...{ status: 403, body: { code: 'override_not_permitted' } },
    });
  });

  it('goes on against what has to heal first for a reason, of who may give it', async () => {
    ok(await step(1, 'cancel', { reason: 'Called off' }));
    await tell('infection-active', 'yes');
    const lead = await clinic.signInAs(clinic.specialists[0]);
    const override = { reason: 'It will have healed by then' };
    ok(await step(1, 'undo', { override }, lead));
    const [stored] = await api.database.read(
      'select state, override_reason as reason, override_rules as rules from visits where id = $1',
      [series.visits[1]?.id],
    );
    expect(stored).toEqual({ state: 'booked', reason: override.reason, rules: ['infection-active'] });
    const [listed, ...more] = ok(await lead.get('/overrides'));
    expect(listed).toMatchObject({
      by: { name: clinic.specialists[0].name },
      at: new Date(api.clock.now()).toISOString(),
    });
    expect(more).toEqual([]);
    const [told] = await api.database.read(
      `select actor_name as by, fields from audit_events where subject_id = $1 and action = 'undo-cancel'`,
      [series.visits[1]?.id],
    );
    expect(told).toEqual({
      by: clinic.specialists[0].name,
      fields: ['state', 'overrideReason', 'overrideRules'],
    });
  });
});
