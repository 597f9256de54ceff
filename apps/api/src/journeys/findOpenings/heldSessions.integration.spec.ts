import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today; two of six mandelic peels are booked, on 2 and 17 March. */
describe('sessions that wait for a decision about versions', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T07:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signInAs(clinic.specialists[0]);
    series = await aBookedSeries(desk, specialist, { first: 2 });
    const rule = { code: 'version-conflict', version: '1' };
    const hold = { id: 'finding:version-conflict', first: '2026-03-02', last: null, rule };
    const { planId } = series;
    await api.database.read(
      `update plans p set constraints = jsonb_set(constraints, '{holds}', jsonb_build_array($2::jsonb ||
         jsonb_build_object('sessions', (select jsonb_agg(s.id) from plan_sessions s where s.plan_id = p.id))))
       where p.id = $1`,
      [planId, JSON.stringify(hold)],
    );
    await api.database.read(
      `update plan_sessions set "window" = null, earliest_on = null, ideal_on = null, latest_on = null
       where plan_id = $1`,
      [planId],
    );
  });

  const visit = async (place: number) =>
    ok(await desk.get<VisitReply>(`/visits/${series.visits[place]?.id}`));
  const waits = { status: 422, body: { code: 'placement_refused', instruction: 'ask-the-specialist' } };
  const why = { reason: 'She travels' };
  const place = (startsAt: string) => ({
    ...{ startsAt, specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
  });

  it('are booked by no road, whoever overrides', async () => {
    const third = series.sessionIds[2] as string;
    const april = place('2026-04-01T09:00:00Z');
    const body = { patientId: series.patientId, kind: 'treatment', sessionIds: [third], ...april };
    expect(await desk.post('/visits', body)).toMatchObject(waits);
    expect(await specialist.post('/visits', { ...body, override: why })).toMatchObject(waits);
    const { version } = ok(await desk.get(`/plans/${series.planId}`));
    const placements = [{ sessionId: third, ...april }];
    expect(await desk.post(`/plans/${series.planId}/book`, { placements }, { version })).toMatchObject(waits);
  });

  it('are not booked with a reason for something else either', async () => {
    ok(
      await specialist.post(`/patients/${series.patientId}/facts`, {
        code: 'infection-active',
        answer: 'yes',
      }),
    );
    const body = { patientId: series.patientId, kind: 'treatment', sessionIds: [series.sessionIds[2]] };
    const april = { ...body, ...place('2026-04-01T09:00:00Z'), override: why };
    expect(await specialist.post('/visits', april)).toMatchObject(waits);
    const { id, version, specialist: who } = await visit(1);
    const later = { ...place('2026-03-19T09:00:00Z'), specialistId: who.id, override: why };
    expect(await specialist.post(`/visits/${id}/move`, later, { version })).toMatchObject(waits);
  });

  it('are moved by no road, and a rescue offers them no place that it would refuse', async () => {
    const second = await visit(1);
    const { id, version } = second;
    const later = { ...place('2026-03-19T09:00:00Z'), specialistId: second.specialist.id };
    expect(await desk.post(`/visits/${id}/move`, later, { version })).toMatchObject(waits);
    const override = { ...later, override: why };
    expect(await specialist.post(`/visits/${id}/move`, override, { version })).toMatchObject(waits);
    const lines = [{ visitId: id, version, ...later }];
    expect(await desk.post('/rescues', { lines })).toMatchObject(waits);
    const wanted = {
      absentId: second.specialist.id,
      ...{ from: '2026-03-16T23:00:00Z', to: '2026-03-17T23:00:00Z' },
    };
    const proposal = ok(await desk.post('/rescues/proposal', wanted));
    expect(proposal.lines).toMatchObject([
      { visit: { id }, to: null, reason: { code: 'ask-the-specialist', params: {} }, waysOut: [] },
    ]);
  });

  it('begin no later when a specialist runs late, since they do not begin at all', async () => {
    const { id, specialist: who } = await visit(0);
    const late = ok(await desk.post('/rescues/late', { specialistId: who.id, minutes: 20 }));
    expect(late.shifts.map(({ visit: one }: { visit: { id: string } }) => one.id)).not.toContain(id);
  });

  it('of a draft are booked by no road either, while something has to heal', async () => {
    const toAssess = { born: '1991-08-01', phototype: 3, answers: {} };
    const { patientId, assessment } = await assessPatient(desk, specialist, toAssess);
    ok(await desk.post(`/patients/${patientId}/facts`, { code: 'infection-active', answer: 'yes' }));
    const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }];
    const draft = ok(await specialist.post('/plans', { assessmentId: assessment.id, choices }));
    const [{ id: sessionId }] = draft.courses[0].sessions;
    const april = place('2026-04-01T09:00:00Z');
    const state = { status: 409, body: { code: 'wrong_state', state: 'draft' } };
    const body = { patientId, kind: 'treatment', sessionIds: [sessionId], ...april };
    expect(await specialist.post('/visits', { ...body, override: why })).toMatchObject(state);
    const { version } = draft;
    const placements = [{ sessionId, ...april }];
    const path = `/plans/${draft.id}`;
    expect(await specialist.post(`${path}/book`, { placements }, { version })).toMatchObject(state);
    expect(await specialist.post(`${path}/proposal`, {})).toMatchObject(state);
    const waiting = await desk.post('/waiting', { patientId, kind: 'session', sessionId });
    expect(waiting.status === 409 || waiting.body.ready === false).toBe(true);
  });

  it('do not start', async () => {
    const { id, version } = await visit(0);
    const come = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
    const answers = { answers: answersAtCheckIn() };
    const started = ok(await specialist.post(`/visits/${id}/start`, answers, { version: come.version }));
    expect(started.outcome).toBe('stopped');
  });
});
