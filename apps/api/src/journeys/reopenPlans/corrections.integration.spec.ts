import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

const TCA = { phototype: 2, choices: [{ protocolCode: 'tca-30-35', sessions: 2 }] };

/** Monday, 2 March 2026, is today. */
describe('what is corrected about a patient whose plan is under way', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const planOf = async (id: string) => ok(await specialist.get<PlanReply>(`/plans/${id}`));
  const newsOf = async (id: string) =>
    ((await planOf(id)).reopenings ?? []).flatMap(({ news }) =>
      news.map(({ change, finding, severity }) => `${change} ${finding} ${severity}`),
    );
  const windowsOf = ({ courses }: PlanReply) =>
    (courses[0]?.sessions ?? []).filter(({ kind }) => kind === 'treatment').map(({ window }) => window);
  const bornOn = async (patientId: string, born: string) => {
    const { version, given, family } = ok(await desk.get(`/patients/${patientId}`));
    return ok(await desk.put(`/patients/${patientId}`, { given, family, born }, { version }));
  };
  const change = async (planId: string, verb: string, body: object) => {
    const { version } = await planOf(planId);
    return ok(await specialist.post(`/plans/${planId}/${verb}`, body, { version }));
  };

  it('a birth date that makes the patient a child holds what is booked, and reception sees no reason', async () => {
    const { patientId, planId } = await aBookedSeries(desk, specialist, { ...TCA, first: 1 });
    const { reopened, born } = await bornOn(patientId, '2018-01-01');
    expect(born).toBe('2018-01-01');
    expect(reopened).toEqual([{ planId, flagged: 1 }]);
    const plan = await planOf(planId);
    expect(await newsOf(planId)).toContainEqual(expect.stringMatching(/^new .* absolute$/));
    expect(windowsOf(plan)).toEqual([null, null]);
    expect((await bornOn(patientId, '2018-01-01')).reopened).toEqual([]);
  });

  it.each(['phototype', 'birth date'])('a %s that was corrected while the plan was stopped', async (what) => {
    api.clock.set('2026-03-02T08:00:00Z');
    const { patientId, planId } = await anApprovedPlan(desk, specialist, TCA);
    const [intake] = await api.database.read<{ id: string }>('select id from intakes where patient_id = $1', [
      patientId,
    ]);
    api.clock.advance(60_000);
    const { realignment } = await change(planId, 'stop', { reason: 'Moves away' });
    api.clock.advance(60_000);
    if (what === 'phototype') {
      const examination = `/intakes/${intake?.id}/examination`;
      ok(await specialist.put(examination, { phototype: 6 }, { version: 1 }));
    } else await bornOn(patientId, '2018-01-01');
    const plan = await change(planId, 'undo', { eventId: realignment.eventId });
    expect(plan.status).toBe('approved');
    expect(await newsOf(planId)).toContainEqual(expect.stringMatching(/^new .* absolute$/));
    expect(windowsOf(await planOf(planId))).toEqual([null, null]);
  });

  it('an infection that an examination found, and corrected away while the plan was stopped', async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    const { patientId, planId, plan: before } = await anApprovedPlan(desk, specialist);
    const [intake] = await api.database.read<{ id: string }>('select id from intakes where patient_id = $1', [
      patientId,
    ]);
    const path = `/intakes/${intake?.id}/examination`;
    const { phototype = 3 } = ok(await specialist.get(`/assessments/${before.assessmentId}`)).input ?? {};
    const found = { phototype, corrections: [{ code: 'infection-active', answer: 'yes' }] };
    api.clock.advance(60_000);
    const examined = ok(await specialist.put(path, found, { version: 1 }));
    expect(await newsOf(planId)).toEqual(['new infection-active defer']);
    expect(windowsOf(await planOf(planId)).every((window) => window === null)).toBe(true);
    const { realignment } = await change(planId, 'stop', { reason: 'Moves away' });
    api.clock.advance(60_000);
    ok(await specialist.put(path, { phototype, corrections: [] }, { version: examined.version }));
    await change(planId, 'undo', { eventId: realignment.eventId });
    const plan = await planOf(planId);
    expect(plan.waiting).toEqual([]);
    expect(windowsOf(plan)).toEqual(windowsOf(before));
    expect(await newsOf(planId)).toEqual(['new infection-active defer', 'lifted infection-active defer']);
  });

  it('a stop that is taken back with nothing corrected opens nothing', async () => {
    const { planId } = await anApprovedPlan(desk, specialist, TCA);
    const { realignment } = await change(planId, 'stop', { reason: 'Moves away' });
    await change(planId, 'undo', { eventId: realignment.eventId });
    expect(await newsOf(planId)).toEqual([]);
  });

  it('a deeper peel that is told for the day of one that was done here', async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    const { patientId, planId, visits } = await aBookedSeries(desk, specialist, { first: 2 });
    api.clock.advance(5 * 60_000);
    await treatToday(desk, specialist, visits[0]);
    const tell = async (more: object) => {
      const answer = { on: '2026-03-02', area: 'face', ...more };
      return ok(await specialist.post(`/patients/${patientId}/facts`, { code: 'peel', answer })).reopened;
    };
    expect(await tell({ kind: 'superficial' })).toEqual([]);
    expect(await tell({ kind: 'deep' })).toEqual([{ planId, news: 1, flagged: 1 }]);
  });
});
