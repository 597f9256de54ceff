import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

/** A mandelic peel was done today, Monday, 2 March 2026; its skin is healed on 24 March, as a specialist saw. */
describe('a single visit while the skin heals late', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    const [first, second] = series.visits as [VisitReply, VisitReply];
    await treatToday(desk, specialist, first);
    const { version } = ok(await desk.get(`/visits/${second.id}`));
    ok(await desk.post(`/visits/${second.id}/cancel`, { reason: 'Ill' }, { version }));
    const plan = ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
    const healed = `/plans/${plan.id}/sessions/${series.sessionIds[0]}/healed-late`;
    ok(await specialist.post(healed, { until: '2026-03-24' }, { version: plan.version }));
  });
  afterAll(() => api.stop());

  const single = (protocolCode: string, startsAt: string, more: object = {}) => ({
    ...{ patientId: series.patientId, kind: 'treatment', protocolCode, startsAt },
    ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id, ...more },
  });

  it('is refused before that day as a session of the plan is, without a word of why to the desk', async () => {
    const refused = await desk.post('/visits', single('mandelic-40', '2026-03-18T08:00:00Z'));
    expect(refused).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'too-early', params: { earliest: '2026-03-24', days: 6 } }] },
    });
    expect(JSON.stringify(refused.body)).not.toContain('healed');
  });

  it('finds no opening before that day, where the skin is the same', async () => {
    const wanted = { patientId: series.patientId, kind: 'treatment', from: '2026-03-17', to: '2026-03-24' };
    const days = async (protocolCode: string) => {
      const found = ok(await desk.post<{ day: string }[]>('/openings', { ...wanted, protocolCode }));
      return [...new Set(found.map(({ day }) => day))];
    };
    expect(await days('mandelic-40')).toEqual(['2026-03-24']);
    expect(await days('ha-hands')).toContain('2026-03-17');
  });

  it('is booked by who may override it, with that rule named, and treated so', async () => {
    const override = { reason: 'Seen today: the skin is calm' };
    const body = single('mandelic-40', '2026-03-18T10:00:00Z', { override });
    const booked = ok(await specialist.post<VisitReply>('/visits', body));
    const [row] = await api.database.read('select override_rules from visits where id = $1', [booked.id]);
    expect(row).toEqual({ override_rules: ['healed-late'] });
  });
});
