import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const nobody = '00000000-0000-7000-8000-000000000000';

/** Monday, 2 March 2026, is today; of six mandelic peels two are booked, today and on 17 March. */
describe('deciding about a plan after answers changed', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  let plan: PlanReply;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    series = await aBookedSeries(desk, specialist, { first: 2 });
  });

  const seen = async () => {
    plan = ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
    return (plan.reopenings ?? []).map(({ id }) => id);
  };
  const tell = async (code: string, answer: unknown) => {
    ok(await specialist.post(`/patients/${series.patientId}/facts`, { code, answer }));
    return seen();
  };
  const take = async (verb: string, body: object, who = specialist) => {
    const answer = await who.post(`/plans/${plan.id}/${verb}`, body, { version: plan.version });
    if (answer.status === 200) plan = answer.body.plan ?? answer.body;
    return answer;
  };
  const decide = (body: object, who = specialist) => take('decide', body, who);
  const listed = async () => {
    const filter = encodeURIComponent(JSON.stringify({ toDecide: true, patientId: series.patientId }));
    const { body } = await specialist.get(`/plans?filter=${filter}`);
    return body.map(({ id }: { id: string }) => id);
  };
  const toBook = async () => {
    const filter = encodeURIComponent(JSON.stringify({ patientId: series.patientId }));
    return (await desk.get(`/plans?filter=${filter}`)).body[0].toBook;
  };
  const stored = () =>
    api.database.read(
      'select decision, reason, decided_at is not null as decided from plan_reopenings where plan_id = $1',
      [series.planId],
    );

  it('goes on with sessions that wait, and is off the list', async () => {
    const counted = ok(await specialist.get('/plans/counts')).toDecide;
    expect(await toBook()).toBe(true);
    const reopeningIds = await tell('pregnant', 'yes');
    expect(await listed()).toEqual([series.planId]);
    expect(await toBook()).toBe(false);
    expect(ok(await specialist.get('/plans/counts')).toDecide).toBe(counted + 1);

    const { status, body } = await decide({ reopeningIds, decision: 'continue' });
    expect(status).toBe(200);
    expect(body.plan).toMatchObject({ status: 'approved', reopenings: [] });
    expect(body.plan.waiting).not.toEqual([]);
    expect(body.realignment).toMatchObject({ eventId: null, version: body.plan.version, changes: [] });
    expect(await listed()).toEqual([]);
    expect(await toBook()).toBe(false);
    const [held] = series.visits; // decided, and still not to be treated
    expect((await desk.get(`/visits/${held.id}`)).body.instruction).toBe('cannot-take-place');
    const [first] = plan.courses[0]?.sessions ?? [];
    const proposal = await desk.post(`/plans/${plan.id}/proposal`, { sessionIds: [first?.id] });
    expect(proposal.status).not.toBe(200);
    expect(await decide({ reopeningIds, decision: 'continue' })).toMatchObject({
      ...{ status: 409, body: { code: 'wrong_state', state: 'continue' } },
    });
  });

  it('asks a reason for a caution that came with the answer, and keeps it', async () => {
    const reopeningIds = await tell('keloid', 'yes');
    expect(plan.reopenings?.[0]).toMatchObject({
      ...{ eventId: null, news: [{ finding: 'keloid', change: 'new', severity: 'caution' }] },
    });
    const go = { reopeningIds, decision: 'continue' };
    const refused = await decide(go);
    expect(refused).toMatchObject({
      ...{ status: 409, body: { code: 'reason_needed', findings: [{ finding: 'keloid' }] } },
    });
    expect(refused.body.findings).toHaveLength(1);
    const twisted = { finding: 'keloid', reasonCode: 'never-heard-of' };
    expect((await decide({ ...go, acceptances: [twisted] })).status).toBe(400);
    expect(await stored()).toEqual([{ decision: null, reason: null, decided: false }]);

    const reason = 'Seen and discussed';
    expect((await decide({ ...go, acceptances: [{ finding: 'keloid', reason }] })).status).toBe(200);
    expect(plan.acceptances).toMatchObject([{ finding: 'keloid', reason, by: 'Dr Ada Lind' }]);
    expect(await stored()).toEqual([{ decision: 'continue', reason: null, decided: true }]);
  });

  it('pauses with it, and a pause that is taken back is to be decided again', async () => {
    const reopeningIds = await tell('pregnant', 'yes');
    expect((await decide({ reopeningIds, decision: 'pause' })).body.errors).toEqual({
      reason: { code: 'required' },
    });
    const { body } = await decide({ reopeningIds, decision: 'pause', reason: 'Until the child is born' });
    expect(plan).toMatchObject({ status: 'paused', pausedFrom: '2026-03-02', reopenings: [] });
    expect(await stored()).toEqual([{ decision: 'pause', reason: 'Until the child is born', decided: true }]);
    expect((await take('undo', { eventId: body.realignment.eventId })).status).toBe(200);
    expect(plan).toMatchObject({ status: 'approved', reopenings: [{ id: reopeningIds[0] }] });
    expect(await stored()).toEqual([{ decision: null, reason: null, decided: false }]);
  });

  it('stops with it and cancels its visits, in one go', async () => {
    const reopeningIds = await tell('pregnant', 'yes');
    expect((await decide({ reopeningIds, decision: 'stop', reason: 'Pregnant' })).status).toBe(200);
    expect(plan.status).toBe('stopped');
    const [first] = series.visits;
    expect((await desk.get(`/visits/${first.id}`)).body.state).toBe('cancelled');
    expect(await listed()).toEqual([]);
  });

  it('is for who writes plans, about what they saw, and nothing of another plan or clinic', async () => {
    const reopeningIds = await tell('pregnant', 'yes');
    const go = { reopeningIds, decision: 'continue' };
    expect(await decide(go, desk)).toMatchObject({ status: 403, body: { permission: 'plans.write' } });
    expect((await decide({ ...go, reopeningIds: [nobody] })).status).toBe(404);
    expect((await decide({ ...go, reopeningIds: [] })).status).toBe(400);
    expect((await decide({ ...go, decision: 'forget' })).status).toBe(400);
    const stale = await specialist.post(`/plans/${plan.id}/decide`, go, { version: plan.version - 1 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale' } });
    const other = await aBookedSeries(desk, specialist, { first: 1 });
    const elsewhere = { version: other.plan.version };
    expect((await specialist.post(`/plans/${other.planId}/decide`, go, elsewhere)).status).toBe(404);
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await decide(go, stranger)).status).toBe(404);
    expect(await stored()).toEqual([{ decision: null, reason: null, decided: false }]);
  });

  it('an answer that came after the reason asks for another', async () => {
    const first = await tell('keloid', 'yes');
    const accept = (finding: string) => [{ finding, reason: 'Discussed' }];
    await decide({ reopeningIds: first, decision: 'continue', acceptances: accept('keloid') });
    api.clock.advance(60_000);
    await tell('keloid', 'no');
    const ids = await tell('keloid', 'yes');
    expect(ids).toHaveLength(2);
    expect((await decide({ reopeningIds: ids, decision: 'continue' })).body.code).toBe('reason_needed');
    const given = { reopeningIds: ids, decision: 'continue', acceptances: accept('keloid') };
    expect((await decide(given)).status).toBe(200);
    expect(plan.reopenings).toEqual([]);
  });

  it('tells before it is sent what each way does to sessions and booked visits, and stores nothing', async () => {
    const reopeningIds = await tell('keloid', 'yes');
    const before = plan;
    const foresee = async (body: object) =>
      ok(
        await specialist.post(
          `/plans/${plan.id}/foresee`,
          { verb: 'decide', reopeningIds, ...body },
          { version: plan.version },
        ),
      );
    const booked = series.visits.map(({ id }) => id);
    expect(await foresee({ decision: 'continue' })).toMatchObject({
      ...{ status: 'approved', visits: [], waiting: [], realignment: { changes: [] } },
      findings: [{ finding: 'keloid', severity: 'caution' }],
      refusal: { code: 'reason_needed' },
    });
    const acceptances = [{ finding: 'keloid', reason: 'Talked it over' }];
    expect(await foresee({ decision: 'continue', acceptances })).toMatchObject({ refusal: null });
    const paused = await foresee({ decision: 'pause' });
    expect(paused).toMatchObject({ status: 'paused', refusal: null });
    expect(paused.waiting).toHaveLength(7);
    const stopped = await foresee({ decision: 'stop' });
    expect(stopped.status).toBe('stopped');
    expect(stopped.visits.map(({ id, because }: { id: string; because: string }) => [id, because])).toEqual(
      booked.map((id) => [id, 'cancelled']),
    );
    expect(await foresee({ decision: 'continue', reopeningIds: [nobody] }).catch(String)).toContain('404');
    await seen();
    expect(plan).toEqual(before);

    ok(await decide({ reopeningIds, decision: 'stop', reason: 'She moves away' }));
    const states = await api.database.read(`select state from visits where id = any($1)`, [booked]);
    expect(states).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }]);
    expect(
      await specialist.post(
        `/plans/${plan.id}/foresee`,
        { verb: 'decide', reopeningIds, decision: 'stop' },
        { version: plan.version },
      ),
    ).toMatchObject({
      body: { refusal: { code: 'wrong_state' } },
    });
  });
});
