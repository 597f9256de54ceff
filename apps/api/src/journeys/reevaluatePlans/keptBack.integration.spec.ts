import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const TWO = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }] as const;

/** Monday, 2 March 2026, is today. */
describe('plans that cannot take what was signed as it is', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let lead: Client;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    lead = await clinic.signInAs(clinic.specialists[0]);
  });

  const planOf = async (id: string) => ok(await lead.get<PlanReply>(`/plans/${id}`));
  const treatmentsIn = ({ courses }: PlanReply) =>
    (courses[0]?.sessions ?? []).filter(({ kind }) => kind === 'treatment');
  /** Signs other figures of the peel. @returns how the running plans took them */
  const sign = async (...figures: object[]) => {
    const id = clinic.protocols.find(({ code }) => code === 'mandelic-40')?.id as string;
    const from = { source: 'Own audit 2026', evidence: 'C' };
    const proposed = ok(
      await lead.post(`/protocols/${id}/propose`, { figures: figures.map((one) => ({ ...from, ...one })) }),
    );
    const { reevaluationId } = ok(
      await lead.post('/protocol-sheet/sign', { protocolIds: [proposed.id], rulebookId: null }),
    );
    const progress = async () => ok(await lead.get(`/reevaluations/${reevaluationId}`));
    await expect
      .poll(async () => (await progress()).state, { interval: 20, timeout: 10_000 })
      .toMatch(/done|failed/);
    return progress();
  };
  const rarer = [
    { name: 'gapDays.shortest', value: 40 },
    { name: 'gapDays.recommended', high: 42 },
  ];
  /** The second peel has to be done before 30 March, for good. */
  const closeAfter = ({ planId, sessionIds: [, second] }: Planned) =>
    api.database.read(
      `update plans set constraints = jsonb_set(constraints, '{forbidden}', $2) where id = $1`,
      [
        planId,
        JSON.stringify([
          { sessions: [second], first: '2026-03-30', last: null, rule: { code: 'closed', version: '1' } },
        ]),
      ],
    );

  describe('because their own rules forbid it', () => {
    let planned: Planned;
    beforeEach(async () => {
      planned = await anApprovedPlan(desk, lead, { choices: TWO });
      await closeAfter(planned);
      expect(await sign(...rarer)).toMatchObject({ total: 1, changed: 0, failed: 1 });
    });
    const book = async () => {
      const body = {
        ...{ patientId: planned.patientId, kind: 'treatment', sessionIds: [planned.sessionIds[0]] },
        ...{ startsAt: '2026-03-03T09:00:00Z', specialistId: clinic.specialists[0]?.id },
        roomId: clinic.rooms[0]?.id,
      };
      return desk.post<{ code: string; instruction?: string }>('/visits', body);
    };
    const decide = async (decision: string, reason?: string) => {
      const { version, reopenings = [] } = await planOf(planned.planId);
      const body = { reopeningIds: reopenings.map(({ id }) => id), decision, ...(reason ? { reason } : {}) };
      return lead.post(`/plans/${planned.planId}/decide`, body, { version });
    };

    it('are not booked by the figures that were replaced; the desk is told to ask the specialist', async () => {
      const plan = await planOf(planned.planId);
      expect(plan.courses[0]?.protocolVersion).toBe(1);
      expect(treatmentsIn(plan).map(({ window }) => window)).toEqual([null, null]);
      expect(plan.reopenings?.[0]).toMatchObject({
        cause: 'protocol',
        news: [
          { code: 'version-conflict', params: { rules: expect.stringContaining('closed') } },
          { code: 'protocol-version', params: { from: 1, to: 2 } },
        ],
      });
      expect(await book()).toMatchObject({
        status: 422,
        body: { code: 'placement_refused', instruction: 'ask-the-specialist' },
      });
      const rows = ok(await desk.get('/plans?filter={"toBook":true}')) as { id: string }[];
      expect(rows.map(({ id }) => id)).not.toContain(planned.planId);
    });

    it('go on with them when a specialist means it, and says why', async () => {
      expect(await decide('continue')).toMatchObject({
        status: 400,
        body: { errors: { reason: { code: 'required' } } },
      });
      ok(await decide('continue', 'The second peel has to be done before she moves away'));
      const plan = await planOf(planned.planId);
      expect(plan.reopenings).toEqual([]);
      expect(plan.courses[0]?.protocolVersion).toBe(1);
      expect(treatmentsIn(plan).map(({ window }) => window?.ideal)).toEqual(['2026-03-02', '2026-03-17']);
      expect(plan.events.at(-1)).toMatchObject({ kind: 'versions-kept', undoable: false });
      const [kept] = await api.database.read(
        `select decision, reason from plan_reopenings where plan_id = $1 and cause = 'protocol'`,
        [planned.planId],
      );
      expect(kept).toEqual({
        decision: 'continue',
        reason: 'The second peel has to be done before she moves away',
      });
      const audits = await api.database.read<{ action: string }>(
        `select action from audit_events where subject_id = $1 and action <> 'see' order by id desc limit 2`,
        [planned.planId],
      );
      expect(audits.map(({ action }) => action).sort()).toEqual(['decide-continue', 'realign-versions-kept']);
      const { placed } = await proposeSeries(desk, planned, { first: 1 });
      const placements = placementsOf(placed);
      expect(placements).toHaveLength(1);
      ok(await desk.post(`/plans/${planned.planId}/book`, { placements }, { version: plan.version }));
    });

    it('are still asked about after a pause', async () => {
      ok(await decide('pause', 'On holiday'));
      const { version, reopenings } = await planOf(planned.planId);
      expect(reopenings).toHaveLength(1);
      ok(await lead.post(`/plans/${planned.planId}/resume`, {}, { version }));
      const plan = await planOf(planned.planId);
      expect(plan.reopenings).toHaveLength(1);
      expect(treatmentsIn(plan).map(({ window }) => window)).toEqual([null, null]);
    });

    it('take the next figures that they can keep, and wait no more', async () => {
      const [{ id }] = ok(await lead.get('/protocols?filter={"code":"mandelic-40","status":"signed"}'));
      clinic.protocols = clinic.protocols.map((one) => (one.code === 'mandelic-40' ? { ...one, id } : one));
      expect(await sign({ name: 'gapDays.shortest', value: 16 })).toMatchObject({ changed: 1, failed: 0 });
      const plan = await planOf(planned.planId);
      expect(plan.courses[0]?.protocolVersion).toBe(3);
      expect(treatmentsIn(plan).every(({ window }) => window !== null)).toBe(true);
    });
  });

  it('because one of them cannot be saved: the others are, and it is counted', async () => {
    const [torn, fine] = [
      await anApprovedPlan(desk, lead, { choices: TWO }),
      await anApprovedPlan(desk, lead, { choices: TWO }),
    ];
    await api.database.read(
      `create function refuse_plan() returns trigger language plpgsql as
       $$ begin if new.id::text = tg_argv[0] then raise exception 'no'; end if; return new; end $$`,
    );
    await api.database.read(
      `create trigger refuse_plan before update on plans for each row execute function refuse_plan('${torn.planId}')`,
    );
    expect(await sign(...rarer)).toMatchObject({
      state: 'done',
      total: 2,
      lookedAt: 2,
      changed: 1,
      failed: 1,
    });
    await api.database.read('drop trigger refuse_plan on plans');
    expect((await planOf(fine.planId)).courses[0]?.protocolVersion).toBe(2);
    const kept = await planOf(torn.planId);
    expect([kept.courses[0]?.protocolVersion, kept.version]).toEqual([1, torn.plan.version]);
    expect(treatmentsIn(kept)).toEqual(treatmentsIn(torn.plan));
  });

  it('because what is booked is too short by now: it is flagged, not moved, and a longer visit settles it', async () => {
    const { planId, visits } = await aBookedSeries(desk, lead, { choices: TWO, first: 1 });
    const [visit] = visits;
    const minutes = clinic.protocols.find(({ code }) => code === 'mandelic-40') as { id: string };
    const { figures } = ok(await lead.get(`/protocols/${minutes.id}`)) as {
      figures: { path: string; value: number }[];
    };
    const was = figures.find(({ path }) => path === 'visit.specialistMinutes')?.value as number;
    expect(await sign({ name: 'visit.specialistMinutes', value: was + 15 })).toMatchObject({ changed: 1 });
    const [first] = treatmentsIn(await planOf(planId));
    expect(first).toMatchObject({
      state: 'booked',
      flag: {
        ...{ kind: 'does-not-fit', days: null },
        rule: {
          code: 'visit-does-not-fit',
          version: '2',
          params: { protocol: 'mandelic-40', needs: was + 15, has: was },
        },
      },
    });
    const { startsAt, specialist, room, version } = ok(await desk.get(`/visits/${visit.id}`));
    expect(startsAt).toBe(visit.startsAt);
    const listed = ok(await desk.get('/visits?filter={"rearrangeOn":"2026-03-02"}')) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual([visit.id]);
    const same = { startsAt, specialistId: specialist.id, roomId: room.id };
    const moved = ok(await desk.post(`/visits/${visit.id}/move`, same, { version }));
    expect(Date.parse(moved.visit.endsAt) - Date.parse(startsAt)).toBe((was + 15) * 60_000);
    expect(treatmentsIn(await planOf(planId))[0]?.flag).toBeNull();
  });
});
