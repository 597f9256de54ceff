import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Assessed, assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }];
const from = { source: 'Own audit 2026', evidence: 'C' };
const rarer = [
  { ...from, name: 'gapDays.shortest', value: 21 },
  { ...from, name: 'gapDays.recommended', high: 28 },
];

/** Monday, 2 March 2026, is today. No job takes the figures into a draft meanwhile. */
describe('a draft that other figures were signed over', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let lead: Client;
  let assessed: Assessed;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    const desk = await clinic.signIn('reception');
    lead = await clinic.signInAs(clinic.specialists[0]);
    assessed = await assessPatient(desk, lead, { born: '1991-08-01', phototype: 3, answers: {} });
  });

  const draft = async () =>
    ok(await lead.post<PlanReply>('/plans', { assessmentId: assessed.assessment.id, choices }));
  const approve = ({ id, version }: PlanReply) =>
    lead.post(`/plans/${id}/approve`, { acceptances: [] }, { version });
  const propose = async (figures: object[]): Promise<string> => {
    const id = clinic.protocols.find(({ code }) => code === 'mandelic-40')?.id as string;
    return ok(await lead.post(`/protocols/${id}/propose`, { figures })).id;
  };
  const sign = (id: string) => lead.post('/protocol-sheet/sign', { protocolIds: [id], rulebookId: null });

  it('is not approved by the ones before: it says which, is drafted again, and then goes by those signed', async () => {
    const plan = await draft();
    expect(plan.newFigures).toEqual([]);
    ok(await sign(await propose(rarer)));
    const news = {
      code: 'protocol-version',
      protocols: ['mandelic-40'],
      params: {
        ...{ from: 1, to: 2 },
        figures: expect.arrayContaining([
          expect.objectContaining({ path: 'gapDays.shortest', from: 14, to: 21 }),
        ]),
      },
    };
    expect(await approve(plan)).toMatchObject({
      status: 409,
      body: { code: 'rules_changed', news: [news] },
    });
    expect(ok(await lead.get<PlanReply>(`/plans/${plan.id}`))).toMatchObject({
      ...{ status: 'draft', version: 1, newFigures: [news] },
    });
    const again = ok(await lead.post<PlanReply>(`/plans/${plan.id}/redraft`, {}, { version: plan.version }));
    expect(again).toMatchObject({ status: 'draft', version: 2, newFigures: [] });
    const treatments = again.courses[0]?.sessions.filter(({ kind }) => kind === 'treatment') ?? [];
    expect(again.courses[0]?.protocolVersion).toBe(2);
    expect(treatments.map(({ window }) => window?.earliest)).toEqual(['2026-03-02', '2026-03-23']);
    const approved = ok(await approve(again)) as PlanReply;
    expect(approved).toMatchObject({ status: 'approved', courses: [{ protocolVersion: 2 }] });
    expect(approved).not.toHaveProperty('newFigures');
    expect(await lead.post(`/plans/${plan.id}/redraft`, {}, { version: approved.version })).toMatchObject({
      ...{ status: 409, body: { code: 'wrong_state', state: 'approved', step: 'redraft' } },
    });
  });

  it('keeps no more treatments than the series may have now', async () => {
    const plan = await draft();
    ok(
      await sign(
        await propose([
          { ...from, name: 'series', low: 1, high: 1 },
          { ...from, name: 'series.default', value: 1 },
        ]),
      ),
    );
    const again = ok(await lead.post<PlanReply>(`/plans/${plan.id}/redraft`, {}, { version: plan.version }));
    expect(again.courses[0]?.sessions.filter(({ kind }) => kind === 'treatment')).toHaveLength(1);
  });

  it('waits for whoever is signing at the moment', async () => {
    const plan = await draft();
    const next = await propose(rarer);
    let approving: ReturnType<typeof approve> | undefined;
    await api.database.transaction(async (tx) => {
      await lockRules(tx, clinic.id, 'change');
      approving = approve(plan);
      const waiting = async () => {
        const [row] = await api.database.read<{ n: number }>(
          `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
             and database = (select oid from pg_database where datname = current_database())`,
        );
        return row?.n;
      };
      await expect.poll(waiting, { interval: 10, timeout: 5_000 }).toBe(1);
      await tx.query(
        `update protocols set state = case when id = $2 then 'signed' else 'retired' end
         where clinic_id = $1 and code = 'mandelic-40'`,
        [clinic.id, next],
      );
      await tx.query(`update protocols set signed_by = $2, signed_at = now() where id = $1`, [
        next,
        clinic.specialists[0]?.id,
      ]);
    });
    expect(await approving).toMatchObject({ status: 409, body: { code: 'rules_changed' } });
  });
});
