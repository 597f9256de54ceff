import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const from = { source: 'Own audit 2026', evidence: 'C' };
const figures = [
  { ...from, name: 'gapDays.shortest', value: 28 },
  { ...from, name: 'gapDays.recommended', low: 28, high: 28 },
];

/** Monday, 2 March 2026, is today; the clock stands still unless a test moves it on. */
describe('what an undo brings back', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let lead: Client;
  let series: Planned;
  let plan: PlanReply;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    lead = await clinic.signInAs(clinic.specialists[0]);
  });

  const begin = async (protocolCode: string, first: number) => {
    const choices = [{ protocolCode, rhythm: 'half' as const, sessions: 4 }];
    series = await aBookedSeries(desk, lead, { choices, first });
    await look();
  };
  const look = async () => {
    plan = ok(await lead.get<PlanReply>(`/plans/${series.planId}`));
  };
  const take = async (verb: string, body: object) => {
    const answer = ok(await lead.post(`/plans/${plan.id}/${verb}`, body, { version: plan.version }));
    await look();
    return answer;
  };
  const changeTo = async (protocolCode: string) => {
    const verb = `courses/${plan.courses[0]?.id}/change-protocol`;
    const version = plan.version;
    const asked = await lead.post(`/plans/${plan.id}/${verb}`, { protocolCode }, { version });
    const findings: { finding: string }[] = asked.body.findings ?? [];
    const acceptances = findings.map(({ finding }) => ({ finding, reason: 'Discussed' }));
    if (asked.status !== 200) return take(verb, { protocolCode, acceptances });
    await look();
    return asked.body;
  };
  const later = () => api.clock.set(new Date(api.clock.now() + 60_000).toISOString());
  const tell = async (code: string, answer: unknown) => {
    later();
    const told = ok(await lead.post(`/patients/${series.patientId}/facts`, { code, answer }));
    later();
    return told.reopened;
  };
  const sign = async () => {
    const [{ id }] = ok(await lead.get('/protocols?filter={"code":"mandelic-40","status":"signed"}'));
    const proposed = ok(await lead.post(`/protocols/${id}/propose`, { figures }));
    return ok(await lead.post('/protocol-sheet/sign', { protocolIds: [proposed.id], rulebookId: null }));
  };
  const treatments = () =>
    (plan.courses[0]?.sessions ?? []).filter(
      ({ kind, state }) => kind === 'treatment' && state !== 'skipped',
    );
  const flags = () => treatments().flatMap(({ flag }) => flag?.rule ?? []);
  const ideals = () => treatments().map(({ on, window }) => on ?? window?.ideal ?? null);
  const newsCodes = () => (plan.reopenings ?? []).flatMap(({ news }) => news.map(({ code }) => code));

  it('is told what was said while its course went on with another protocol', async () => {
    await begin('salicylic-20-30', 2);
    const { realignment } = await changeTo('mandelic-40');
    expect(await tell('allergy-salicylate', 'yes')).toEqual([]);
    await take('undo', { eventId: realignment.eventId });
    expect(plan.courses[0]?.protocolCode).toBe('salicylic-20-30');
    expect(newsCodes()).toEqual(['allergy-salicylate']);
    expect(flags()).toMatchObject([{ code: 'allergy-salicylate' }, { code: 'allergy-salicylate' }]);
    expect(treatments().map(({ window }) => window)).toEqual([null, null, null, null]);
    expect(plan.events.at(-1)).toMatchObject({ kind: 'finding-new', undoable: false });
  });

  it('is as it was where nothing was said and nothing signed', async () => {
    await begin('salicylic-20-30', 2);
    const before = plan;
    const { realignment } = await changeTo('mandelic-40');
    await take('undo', { eventId: realignment.eventId });
    expect(plan.courses).toEqual(before.courses);
    expect(plan.reopenings).toEqual([]);
    expect(plan.events.at(-1)).toMatchObject({ kind: 'undo' });
  });

  it('is not told again what it knows, when one session comes back among others', async () => {
    await begin('mandelic-40', 1);
    const skip = `sessions/${treatments()[3]?.id}/skip`;
    const { realignment } = await take(skip, { reason: 'Enough' });
    await take('undo', { eventId: realignment.eventId });
    expect(plan.reopenings).toEqual([]);
    expect(treatments()).toHaveLength(4);
  });

  it('is told what was said while one course of it was stopped', async () => {
    const choices = [{ protocolCode: 'salicylic-20-30', sessions: 2 }, { protocolCode: 'ha-cheek' }];
    series = await anApprovedPlan(desk, lead, { choices });
    await look();
    const courseId = plan.courses.find((one) => one.protocolCode === 'salicylic-20-30')?.id;
    const { realignment } = await take('stop', { reason: 'Only the filler', courseId });
    expect(await tell('allergy-salicylate', 'yes')).toEqual([]);
    await take('undo', { eventId: realignment.eventId });
    expect(newsCodes()).toEqual(['allergy-salicylate']);
    expect(plan.events.at(-1)).toMatchObject({ kind: 'finding-new' });
  });

  it('goes on with the figures that were signed while it was stopped', async () => {
    await begin('mandelic-40', 1);
    expect(ideals()).toEqual(['2026-03-02', '2026-03-17', '2026-04-01', '2026-04-16']);
    const { realignment } = await take('stop', { reason: 'Moves away' });
    expect((await sign()).reevaluationId).toBeNull();
    await take('undo', { eventId: realignment.eventId });
    expect(plan.courses[0]).toMatchObject({ protocolCode: 'mandelic-40', protocolVersion: 2 });
    expect(ideals()).toEqual(['2026-03-02', '2026-03-31', '2026-04-29', '2026-05-28']);
    expect(newsCodes()).toEqual(['protocol-version']);
    expect(plan.events.at(-1)).toMatchObject({ kind: 'rules-changed', by: 'Dr Ada Lind' });
  });

  it('goes on with the figures that were signed while another protocol took its place', async () => {
    await begin('mandelic-40', 2);
    const { realignment } = await changeTo('lactic-30-50');
    await sign();
    await take('undo', { eventId: realignment.eventId });
    expect(plan.courses[0]).toMatchObject({ protocolCode: 'mandelic-40', protocolVersion: 2 });
    expect(treatments()[1]).toMatchObject({ on: '2026-03-17', flag: { kind: 'too-early' } });
    expect(treatments()[1]?.window?.earliest).toBe('2026-03-30');
  });
});
