import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic } from '../../testing/aClinic.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today. */
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
});
afterAll(() => api.stop());

it('a stricter policy of the house holds what is booked, and a milder one lets it go', async () => {
  const clinic = await aClinic(api);
  const [desk, lead, manager] = [
    await clinic.signIn('reception'),
    await clinic.signInAs(clinic.specialists[0]),
    await clinic.signIn('manager'),
  ];
  const decideBy = async (pregnancy: string) => {
    const { version, name, timeZone, country, language, policy } = ok(await manager.get('/clinic'));
    const body = {
      name,
      timeZone,
      country,
      language,
      policy: { adultAge: 18, fillerApprovalAge: 21, ...policy, pregnancy },
    };
    const changed = ok(await manager.put('/clinic', body, { version }));
    expect(changed.policy.pregnancy).toBe(pregnancy);
    const states = async () =>
      ok(await lead.get('/reevaluations')).map(({ state }: { state: string }) => state);
    await expect
      .poll(states, { interval: 20, timeout: 10_000 })
      .not.toEqual(expect.arrayContaining([expect.stringMatching(/waiting|running/)]));
  };
  await decideBy('by-agent');
  expect(ok(await lead.get('/reevaluations'))).toEqual([]);
  const choices = [{ protocolCode: 'lactic-30-50', sessions: 2 }];
  const { patientId, planId } = await aBookedSeries(desk, lead, { choices, first: 2 });
  const plan = async () => ok(await lead.get<PlanReply>(`/plans/${planId}`));
  const visitsIn = ({ courses }: PlanReply) =>
    (courses[0]?.sessions ?? [])
      .filter(({ kind }) => kind === 'treatment')
      .map(({ window, flag }) => {
        return { isOpen: window !== null, rule: flag?.rule ?? null };
      });
  ok(await lead.post(`/patients/${patientId}/facts`, { code: 'pregnant', answer: 'yes' }));
  expect(visitsIn(await plan())).toEqual([
    { isOpen: true, rule: null },
    { isOpen: true, rule: null },
  ]);

  await decideBy('refuse-all');
  const held = await plan();
  expect(visitsIn(held)).toEqual([
    { isOpen: false, rule: expect.objectContaining({ code: 'pregnancy' }) },
    { isOpen: false, rule: expect.objectContaining({ code: 'pregnancy' }) },
  ]);
  expect(held.reopenings?.at(-1)).toMatchObject({
    cause: 'protocol',
    news: [{ finding: 'pregnancy', change: 'other', severity: 'absolute' }],
  });

  await decideBy('by-agent');
  expect(visitsIn(await plan())).toEqual([
    { isOpen: true, rule: null },
    { isOpen: true, rule: null },
  ]);
  expect((await lead.get('/reevaluations')).body).toMatchObject([
    { cause: { protocols: [], rulebook: false }, total: 1, changed: 1, failed: 0 },
    { total: 1, changed: 1 },
  ]);
});
