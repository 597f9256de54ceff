import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const from = { source: 'Own audit 2026', evidence: 'C' };

let api: TestApi;
let clinic: TestClinic;
let desk: Client;
let lead: Client;
let series: BookedSeries;

beforeAll(async () => {
  api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
  clinic = await aClinic(api);
  desk = await clinic.signIn('reception');
  lead = await clinic.signInAs(clinic.specialists[0]);
  series = await aBookedSeries(desk, lead, { first: 1 });
});
afterAll(() => api.stop());

const visit = async () => ok(await desk.get(`/visits/${series.visits[0].id}`));
const step = async (verb: string, body: object = {}, who = lead) => {
  const { id, version } = await visit();
  return ok(await who.post(`/visits/${id}/${verb}`, body, { version }));
};
const sign = async (shortest: number) => {
  const [{ id }] = ok(await lead.get('/protocols?filter={"code":"mandelic-40","status":"signed"}'));
  const figures = [
    { ...from, name: 'gapDays.shortest', value: shortest },
    { ...from, name: 'gapDays.recommended', low: shortest, high: 28 },
  ];
  const proposed = ok(await lead.post(`/protocols/${id}/propose`, { figures }));
  const signing = { protocolIds: [proposed.id], rulebookId: null };
  const { reevaluationId } = ok(await lead.post('/protocol-sheet/sign', signing));
  const state = async () => ok(await lead.get(`/reevaluations/${reevaluationId}`)).state;
  await expect.poll(state, { interval: 20, timeout: 10_000 }).toBe('done');
};
const versionsKept = async () => {
  const rows = await api.database.read<{ version: number | null }>(
    `select v.protocol_version as version from plan_sessions s
       left join protocols v on v.clinic_id = s.clinic_id and v.id = s.protocol_id
     where s.plan_id = $1 order by s.ordinal`,
    [series.planId],
  );
  return rows.map(({ version }) => version).slice(0, 2);
};

it('who is in the room while figures are signed is treated with those that were begun with', async () => {
  await step('check-in', {}, desk);
  await step('start', { answers: answersAtCheckIn() });
  await sign(21);
  expect(await versionsKept()).toEqual([1, null]);
  await step('undo');
  expect(await versionsKept()).toEqual([null, null]);
  await step('start', { answers: answersAtCheckIn() });
  await sign(22);
  const record = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };
  await step('done', { records: [record] });
  expect(await versionsKept()).toEqual([2, null]);
  const plan = ok(await lead.get<PlanReply>(`/plans/${series.planId}`));
  expect(plan.courses[0]).toMatchObject({
    protocolVersion: 3,
    sessions: [{ state: 'done' }, {}, {}, {}, {}, {}, {}],
  });
});
