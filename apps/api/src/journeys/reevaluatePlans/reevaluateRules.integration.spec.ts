import { type Catalogue, type Rulebook, seedCatalogue } from '@stratum/clinical';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { offerNewVersions } from '../../features/protocols/offerNewVersions.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** The rulebook of the product as its next version, with other days for one rule. */
function rulesWith(rule: string, name: string, value: number): Catalogue {
  const rulebook = structuredClone(seedCatalogue.rulebook) as Rulebook;
  const sheet = rulebook.rules[rule];
  const figure = sheet?.figures[name];
  if (sheet === undefined || figure === undefined) throw new Error('no such figure');
  const figures = { ...sheet.figures, [name]: { ...figure, value } };
  const rules = { ...rulebook.rules, [rule]: { ...sheet, figures } };
  return { ...seedCatalogue, rulebook: { ...rulebook, version: 2, rules } };
}

/** Monday, 2 March 2026, is today: six mandelic peels, every 15 days, a tan of yesterday, a wedding on 20 April. */
describe('rules that are signed while plans are under way', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let lead: Client;
  let planned: Planned;
  let before: PlanReply;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    lead = await clinic.signInAs(clinic.specialists[0]);
    planned = await anApprovedPlan(await clinic.signIn('reception'), lead);
    ok(
      await lead.post(`/patients/${planned.patientId}/facts`, { code: 'tan', answer: { on: '2026-03-01' } }),
    );
    const wedding = { kind: 'occasion', name: 'Wedding', from: '2026-04-20', to: '2026-04-20' };
    const { version } = await plan();
    before = ok(await lead.post(`/plans/${planned.planId}/events`, wedding, { version })).plan;
  });

  const plan = async () => ok(await lead.get<PlanReply>(`/plans/${planned.planId}`));
  const idealsIn = ({ courses }: PlanReply) =>
    courses[0]?.sessions.filter(({ kind }) => kind === 'treatment').map(({ window }) => window?.ideal);
  const sign = async (catalogue: Catalogue) => {
    await api.database.transaction((tx) => offerNewVersions(tx, catalogue));
    const { rulebook } = ok(await lead.get('/protocol-sheet'));
    const body = { protocolIds: [], rulebookId: rulebook.id };
    const { reevaluationId } = ok(await lead.post('/protocol-sheet/sign', body));
    const progress = async () => ok(await lead.get(`/reevaluations/${reevaluationId}`));
    await expect.poll(async () => (await progress()).state, { interval: 20, timeout: 10_000 }).toBe('done');
    return progress();
  };
  const newsIn = ({ reopenings = [] }: PlanReply) =>
    reopenings.filter(({ cause }) => cause === 'protocol').flatMap(({ news }) => news);

  it('find the same patient under the new figures, and say so', async () => {
    const days = seedCatalogue.rulebook.rules['tan']?.figures['superficial']?.value as number;
    expect(idealsIn(before)?.[0]).toBe(days === 14 ? '2026-03-15' : '2026-03-29');
    expect(await sign(rulesWith('tan', 'superficial', 45))).toMatchObject({
      ...{ cause: { protocols: [], rulebook: true }, total: 1, changed: 1, failed: 0 },
    });
    const after = await plan();
    // Forty-five days after 1 March, but the peel has to heal before the wedding: the day after it.
    expect(idealsIn(after)?.[0]).toBe('2026-04-21');
    expect(newsIn(after)).toEqual([
      expect.objectContaining({ code: 'rulebook-version', protocols: ['mandelic-40'] }),
      expect.objectContaining({ code: 'tan', change: 'other', severity: 'defer' }),
    ]);
  });

  it('keep further away from a wedding where they ask for it', async () => {
    const asked = before.patientEvents[0]?.lastSafe[1]?.alone;
    await sign(rulesWith('event-after-peel', 'superficial', 16));
    const after = await plan();
    expect([asked, after.patientEvents[0]?.lastSafe[1]?.alone]).toEqual(['2026-04-06', '2026-04-04']);
  });

  it('move nothing where they say the same, and ask nobody', async () => {
    const same = { ...seedCatalogue, rulebook: { ...seedCatalogue.rulebook, version: 2 } };
    expect(await sign(same)).toMatchObject({ total: 1, lookedAt: 1, changed: 0, failed: 0 });
    const after = await plan();
    expect(idealsIn(after)).toEqual(idealsIn(before));
    expect(newsIn(after)).toEqual([]);
  });
});
