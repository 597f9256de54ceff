import type { Window as SessionWindow } from '@stratum/timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anActor } from '../../testing/anActor.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { realignAfter } from '../realignPlan/realignAfter.js';

const from = { source: 'Own audit 2026', evidence: 'C' };
const rarer = [
  { name: 'gapDays.shortest', value: 21 },
  { name: 'gapDays.recommended', high: 28 },
];

/** Monday, 2 March 2026, is today. Of six mandelic peels the first is done today and the second booked for 17 March. */
describe('figures that are signed while plans are under way', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let lead: Client;
  let series: BookedSeries;
  let before: PlanReply;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    lead = await clinic.signInAs(clinic.specialists[0]);
    series = await aBookedSeries(desk, lead, { first: 2 });
    const done = { kind: 'done', session: series.sessionIds[0] as string, on: '2026-03-02' } as const;
    const actor = anActor(clinic, clinic.specialists[0]);
    await api.database.transaction((tx) =>
      realignAfter(tx, actor, series.planId, done, '2026-03-02', api.clock.now()),
    );
    before = await planOf(series.planId);
  });
  afterAll(() => api.stop());

  const planOf = async (id: string, who = lead) => ok(await who.get<PlanReply>(`/plans/${id}`));
  const idOf = (code: string) => clinic.protocols.find((one) => one.code === code)?.id as string;
  const propose = async (id: string, ...figures: object[]) =>
    ok(await lead.post(`/protocols/${id}/propose`, { figures: figures.map((one) => ({ ...from, ...one })) }));
  const sign = async (protocolIds: string[], rulebookId: string | null = null) =>
    ok(await lead.post('/protocol-sheet/sign', { protocolIds, rulebookId }));
  const progress = async (id: string) => ok(await lead.get(`/reevaluations/${id}`));
  const finished = async (id: string) => {
    await expect.poll(async () => (await progress(id)).state, { interval: 20, timeout: 10_000 }).toBe('done');
    return progress(id);
  };
  const treatmentsIn = ({ courses }: PlanReply) =>
    (courses[0]?.sessions ?? []).filter(({ kind }) => kind === 'treatment');
  const daysIn = (plan: PlanReply) => treatmentsIn(plan).map(({ window }) => window?.ideal ?? null);

  it('change nothing before they are signed', async () => {
    const proposed = await propose(idOf('mandelic-40'), ...rarer);
    expect(proposed).toMatchObject({ code: 'mandelic-40', version: 2, status: 'unsigned' });
    expect(await planOf(series.planId)).toEqual(before);
    expect(ok(await lead.get('/reevaluations'))).toEqual([]);
    const sheet = ok(await lead.get('/protocol-sheet'));
    const line = sheet.protocols.find(({ id }: { id: string }) => id === proposed.id);
    expect(line.replaces).toBe(1);
    const changed = line.figures.filter(({ was }: { was?: number }) => was !== undefined);
    expect(changed).toEqual([
      expect.objectContaining({ path: 'gapDays.shortest', value: 21, was: 14, source: 'Own audit 2026' }),
      expect.objectContaining({ path: 'gapDays.recommended.high', value: 28, was: 14, evidence: 'C' }),
    ]);
  });

  it('move what is open, flag what is booked and leave what is done', async () => {
    const [{ id }] = ok(await lead.get(`/protocols?filter={"code":"mandelic-40","status":"unsigned"}`));
    expect(daysIn(before)).toEqual([
      '2026-03-02',
      '2026-03-17',
      '2026-04-01',
      '2026-04-16',
      '2026-05-01',
      '2026-05-16',
    ]);
    const { reevaluationId } = await sign([id]);
    expect(await finished(reevaluationId)).toEqual({
      ...{ id: reevaluationId, state: 'done', cause: { protocols: ['mandelic-40'], rulebook: false } },
      ...{ total: 1, lookedAt: 1, changed: 1, failed: 0, startedBy: 'Dr Ada Lind' },
      ...{ createdAt: expect.any(String), finishedAt: expect.any(String) },
    });
    const after = await planOf(series.planId);
    expect(after.version).toBe(before.version + 1);
    const [first, second] = treatmentsIn(after);
    const { steps: _, ...was } = treatmentsIn(before)[0] as never as Record<string, unknown>;
    expect(first).toMatchObject({ state: 'done', on: '2026-03-02', window: was['window'] });
    // Half a cycle, 15 days, is no longer possible: a whole one of 29 days from the peel that was done.
    expect(second).toMatchObject({
      state: 'booked',
      on: '2026-03-17',
      window: { earliest: '2026-03-23', ideal: '2026-03-31' },
      flag: { kind: 'too-early', days: 6, rule: { version: '2' } },
    });
    expect(daysIn(after).slice(2)).toEqual(['2026-04-15', '2026-05-14', '2026-06-12', '2026-07-11']);
    expect(after.courses[0]?.protocolVersion).toBe(2);
    const [done] = await api.database.read<{ version: number }>(
      `select v.protocol_version as version from plan_sessions s
         join protocols v on v.clinic_id = s.clinic_id and v.id = s.protocol_id where s.id = $1`,
      [series.sessionIds[0]],
    );
    expect(done?.version).toBe(1);
  });

  it('are told by the plan, with what moved, for the specialist to decide', async () => {
    const { events, reopenings } = await planOf(series.planId);
    const event = events.at(-1);
    expect(event).toMatchObject({ kind: 'rules-changed', by: 'Dr Ada Lind', undoable: false });
    expect(event?.changes[0]).toMatchObject({
      before: { ideal: '2026-03-17' },
      after: { ideal: '2026-03-31' },
      rule: { code: expect.stringMatching(/rhythm|shortest-gap/), version: '2' },
    });
    expect(reopenings).toEqual([
      expect.objectContaining({
        ...{ cause: 'protocol', openedBy: null, eventId: event?.id },
        news: [
          expect.objectContaining({
            code: 'protocol-version',
            protocols: ['mandelic-40'],
            params: {
              ...{ from: 1, to: 2, movedBy: ['rhythm', 'maintenance'] },
              figures: [
                expect.objectContaining({ path: 'gapDays.shortest', from: 14, to: 21, unit: 'days' }),
                expect.objectContaining({ path: 'gapDays.recommended.high', from: 14, to: 28 }),
              ],
            },
          }),
        ],
      }),
    ]);
    const [audit] = await api.database.read(
      `select actor_name, patient_ids, fields from audit_events where clinic_id = $1 and action = 'realign-rules-changed'`,
      [clinic.id],
    );
    expect(audit).toEqual({
      ...{ actor_name: 'Dr Ada Lind', patient_ids: [series.patientId], fields: ['protocols', 'windows'] },
    });
  });

  it('leave every window with its days; what it rests on is stored with what is booked, and told of all', async () => {
    const windows = await api.database.read<{
      state: string;
      window: SessionWindow;
      ideal: string;
      earliest: string;
    }>(
      `select state, "window", ideal_on as ideal, earliest_on as earliest from plan_sessions
       where clinic_id = $1 and plan_id = $2 and "window" is not null`,
      [clinic.id, series.planId],
    );
    // Six peels, and the review.
    expect(windows).toHaveLength(7);
    for (const { state, window, ideal, earliest } of windows) {
      expect(window).toMatchObject({ ideal, earliest });
      expect(window.ranges).not.toEqual([]);
      if (state === 'booked') expect(window.because.ideal).not.toEqual([]);
    }
    for (const { window } of treatmentsIn(await planOf(series.planId))) {
      expect(window?.because.ideal).not.toEqual([]);
    }
  });

  it('stand, while what happens afterwards can be taken back as ever', async () => {
    const { events, version } = await planOf(series.planId);
    const refused = await lead.post(
      `/plans/${series.planId}/undo`,
      { eventId: events.at(-1)?.id },
      { version },
    );
    expect(refused).toMatchObject({ status: 409, body: { code: 'cannot_undo', because: 'rules' } });
    const after = await planOf(series.planId);
    const wedding = { kind: 'occasion', name: 'Wedding', from: '2026-05-16', to: '2026-05-16' };
    const added = ok(await lead.post(`/plans/${series.planId}/events`, wedding, { version }));
    expect(daysIn(added.plan)).not.toEqual(daysIn(after));
    const { eventId } = added.realignment;
    const undone = ok(
      await lead.post(`/plans/${series.planId}/undo`, { eventId }, { version: added.plan.version }),
    );
    expect(treatmentsIn(undone)).toEqual(treatmentsIn(after));
    expect(undone.courses[0].protocolVersion).toBe(2);
  });

  it('touch no plan without that protocol, and no other clinic', async () => {
    const stranger = await aClinic(api);
    const elsewhere = await stranger.signIn('specialist');
    const theirs = await anApprovedPlan(await stranger.signIn('reception'), elsewhere);
    const other = await anApprovedPlan(desk, lead, { choices: [{ protocolCode: 'ha-cheek' }] });
    const [{ id: newest }] = ok(await lead.get(`/protocols?filter={"code":"mandelic-40","status":"signed"}`));
    const third = await propose(newest, { name: 'gapDays.shortest', value: 22 });
    const { reevaluationId } = await sign([third.id]);
    expect(await finished(reevaluationId)).toMatchObject({ total: 1, lookedAt: 1 });
    expect(await planOf(theirs.planId, elsewhere)).toEqual(theirs.plan);
    expect((await planOf(other.planId)).version).toBe(other.plan.version);
    expect((await elsewhere.get(`/reevaluations/${reevaluationId}`)).status).toBe(404);
    expect(ok(await elsewhere.get('/reevaluations'))).toEqual([]);
    expect((await desk.get('/reevaluations')).status).toBe(403);
    const fourth = await propose(idOf('jessner'), { name: 'healingDays', value: 12 });
    expect((await sign([fourth.id])).reevaluationId).toBeNull();
  });
});
