import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { PlacedReply } from './PlacedReply.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('refusing to book a series', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });

  const propose = (plan: Planned, asked: object = {}) => proposeSeries(desk, plan, asked);
  const book = (plan: Planned, placed: readonly PlacedReply[], version = plan.plan.version, browser = desk) =>
    browser.post(`/plans/${plan.planId}/book`, { placements: placementsOf(placed) }, { version });
  const visitsOf = (plan: Planned) =>
    api.database.read(`select id from visits where plan_id = $1 and state = 'booked'`, [plan.planId]);

  it('refuses what breaks a rule, whoever chose it', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan);
    const at = (place: number, more: Partial<PlacedReply>) =>
      placed.map((one, i) => (i === place ? { ...one, ...more } : one));
    const tooNear = await book(plan, at(1, { startsAt: '2026-03-13T09:00:00Z' }));
    expect(tooNear).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    expect(tooNear.body.problems).toContainEqual(
      expect.objectContaining({ code: 'hard-gap', sessionId: plan.sessionIds[1] }),
    );
    const atNight = await book(plan, at(1, { startsAt: '2026-03-17T03:00:00Z' }));
    expect(atNight.body.problems).toMatchObject([{ code: 'outside-hours' }]);
    const wrongRoom = await book(plan, at(1, { room: clinic.rooms[0] }));
    expect(wrongRoom.body.problems).toMatchObject([{ code: 'unqualified', params: { role: 'room' } }]);
    const drifted = await book(plan, [
      { ...(placed[0] as PlacedReply), startsAt: '2026-03-02T09:00:00Z' },
      { ...(placed[1] as PlacedReply), startsAt: '2026-04-20T09:00:00Z' },
    ]);
    expect(drifted.status).toBe(201);
    expect(drifted.body.plan.courses[0].sessions[1].flag).toMatchObject({ kind: 'drift', days: 19 });
  });

  it('wants an approved plan, as it is now, with its sessions once', async () => {
    const { assessment } = await assessPatient(desk, specialist, {
      born: '1991-08-01',
      phototype: 3,
      answers: {},
    });
    const choices = [{ protocolCode: 'mandelic-40', sessions: 2 }];
    const { body: draft } = await specialist.post('/plans', { assessmentId: assessment.id, choices });
    expect(await desk.post(`/plans/${draft.id}/proposal`, {})).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'draft' },
    });
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 2 });
    expect((await book(plan, placed, plan.plan.version - 1)).status).toBe(412);
    expect((await book(plan, [])).status).toBe(400);
    expect((await book(plan, [...placed, placed[0] as PlacedReply])).status).toBe(400);
    const noKey = await desk.post(
      `/plans/${plan.planId}/book`,
      { placements: placementsOf(placed) },
      { key: null, version: 2 },
    );
    expect(noKey).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
    const noVersion = await desk.post(`/plans/${plan.planId}/book`, { placements: placementsOf(placed) });
    expect(noVersion.status).toBe(428);
  });

  it('does not book while a protocol of the plan is unsigned', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 1 });
    await api.database.read(
      `update protocols set state = 'unsigned', signed_at = null where clinic_id = $1 and code = 'mandelic-40'`,
      [clinic.id],
    );
    expect(await book(plan, placed)).toMatchObject({
      status: 409,
      body: { code: 'protocol_unsigned', protocols: ['mandelic-40'] },
    });
    expect(await visitsOf(plan)).toEqual([]);
  });

  it('is unknown to another clinic', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 1 });
    const stranger = await (await aClinic(api)).signIn('reception');
    expect((await stranger.post(`/plans/${plan.planId}/proposal`, {})).status).toBe(404);
    expect((await book(plan, placed, plan.plan.version, stranger)).status).toBe(404);
    const alternatives = { sessionId: plan.sessionIds[0], keeping: [] };
    expect((await stranger.post(`/plans/${plan.planId}/alternatives`, alternatives)).status).toBe(404);
  });
});
