import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const reason = 'Leaves the country on Friday.';

/** A healthy patient was tanned on Saturday, 28 February 2026; Monday, 2 March 2026, is today. */
describe('what is done against rules', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let patientId: string;
  let planId: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
    const planned = await anApprovedPlan(desk, specialist, { answers: { smoker: 'no' } });
    ({ patientId, planId } = planned);
    await tell('tan', { on: '2026-02-28' });
  });

  const tell = async (code: string, answer: unknown) =>
    ok(await specialist.post(`/patients/${patientId}/facts`, { code, answer }));
  const book = async (more: object = {}, who = specialist) =>
    who.post('/visits', {
      ...{ patientId, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: '2026-03-02T09:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id, ...more },
    });
  const listed = async (filter: object = {}, who = manager) =>
    who.get(`/overrides?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  const start = async ({ id, version }: { id: string; version: number }) => {
    const arrived = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
    const body = { answers: answersAtCheckIn(), proceed: { reason: 'Agreed' } };
    return ok(await specialist.post(`/visits/${id}/start`, body, { version: arrived.version }));
  };

  it('are listed for the manager and the medical lead, with who, whom, which rule and why', async () => {
    const visit = ok(await book({ override: { reason } }));
    const { status, body, headers } = await listed({ what: 'visit' });
    expect(status).toBe(200);
    expect(headers.get('content-range')).toBe('overrides 0-0/1');
    expect(body).toEqual([
      {
        id: visit.id,
        at: '2026-03-02T08:00:00.000Z',
        by: { id: clinic.specialists[0].id, name: 'Dr Ada Lind' },
        patient: { id: patientId, name: 'Mara Lenz', number: expect.stringMatching(/^P-/) },
        what: 'visit',
        rules: [{ code: 'tan' }],
        reason,
        reasonCode: null,
        visitId: visit.id,
        planId: null,
      },
    ]);
    expect((await listed({ what: 'visit' }, specialist)).body).toHaveLength(1);
    const other = await clinic.signInAs(clinic.specialists[1]);
    expect(await listed({}, other)).toMatchObject({ status: 403, body: { permission: 'medicalLead' } });
    expect(await listed({}, desk)).toMatchObject({ status: 403, body: { permission: 'overrides.read' } });
    const stranger = await (await aClinic(api)).signIn('manager');
    expect((await listed({}, stranger)).body).toEqual([]);
    const [seen] = await api.database.read(
      `select action, patient_ids from audit_events where clinic_id = $1 and subject = 'override' and actor_id = $2
       order by id desc limit 1`,
      [clinic.id, clinic.managers[0].id],
    );
    expect(seen).toEqual({ action: 'see', patient_ids: [patientId] });
  });

  it('are found by day, by who did it and by patient, and by no words, which would stand in addresses', async () => {
    ok(await book({ override: { reason } }));
    const idsOf = async (filter: object) => (await listed({ what: 'visit', ...filter })).body.length;
    expect(await idsOf({ from: '2026-03-02', to: '2026-03-02' })).toBe(1);
    expect(await idsOf({ from: '2026-03-03' })).toBe(0);
    expect(await idsOf({ to: '2026-03-01' })).toBe(0);
    expect(await idsOf({ specialistId: clinic.specialists[0].id })).toBe(1);
    expect(await idsOf({ specialistId: clinic.specialists[1].id })).toBe(0);
    expect(await idsOf({ patientId })).toBe(1);
    expect(await idsOf({ patientId: clinic.specialists[0].id })).toBe(0);
    expect((await listed({ q: 'lenz' })).body.code).toBe('unknown_filter');
    expect((await listed({ clinicId: clinic.id })).body.code).toBe('unknown_filter');
  });

  it('a plan that goes on with a caution is one of them, and a treatment that starts with one', async () => {
    await tell('keloid', 'yes');
    const plan = ok(await specialist.get(`/plans/${planId}`));
    const reopeningIds = plan.reopenings.map(({ id }: { id: string }) => id);
    const acceptances = [{ finding: 'keloid', reason: 'Superficial only' }];
    const decided = { reopeningIds, decision: 'continue', acceptances };
    ok(await specialist.post(`/plans/${planId}/decide`, decided, { version: plan.version }));
    const visit = ok(await book({ override: { reason } }));
    expect((await start(visit)).outcome).toBe('started');
    const { body } = await listed({ what: 'finding' });
    expect(body).toMatchObject([
      { visitId: visit.id, planId: null, reason: 'Agreed', rules: [{ code: 'keloid' }] },
      { visitId: null, planId, reason: 'Superficial only', rules: [{ code: 'keloid' }] },
    ]);
  });

  it('lets start what the rule delays that was broken', async () => {
    expect((await start(ok(await book({ override: { reason } })))).outcome).toBe('started');
  });

  it('but nothing that another rule delays, also when it was known at the time', async () => {
    const visit = ok(await book({ override: { reason } }));
    await api.database.read(`update visits set override_rules = '["waxing"]' where id = $1`, [visit.id]);
    const { outcome, findings } = await start(visit);
    expect([outcome, findings[0].code]).toEqual(['stopped', 'tan']);
  });

  it('a visit that is moved on its day keeps its reason for what was broken, and for nothing new', async () => {
    const visit = ok(await book({ override: { reason } }));
    const to = (startsAt: string, version: number) =>
      desk.post(`/visits/${visit.id}/move`, { startsAt, ...place }, { version });
    const place = { specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id };
    const moved = await to('2026-03-02T10:00:00Z', visit.version);
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    await tell('waxing', { on: '2026-03-01', area: 'face' });
    const refused = await to('2026-03-02T11:00:00Z', moved.body.visit.version);
    expect(refused).toMatchObject({ status: 422, body: { instruction: 'not-before' } });
    expect((await listed({ what: 'visit' })).body[0].rules).toEqual([{ code: 'tan' }]);
  });
});
