import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 09:00 in Berlin; Mara has her first of six peels today, and Nora’s plan waits to be booked. */
describe('the day of', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let mara: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
    mara = await aBookedSeries(desk, specialist);
    await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const [{ id, version }] = mara.visits;
    await desk.post(`/visits/${id}/check-in`, {}, { version });
    api.clock.advance(12 * 60_000);
    const { body: waiting } = await desk.post('/patients', {
      given: 'Ida',
      family: 'Neu',
      born: '1990-01-01',
    });
    await desk.post('/intakes', { patientId: waiting.id });
  });
  afterAll(() => api.stop());

  it('a receptionist shows who waits, and how many intakes there are', async () => {
    const { status, body } = await desk.get('/today');
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['day', 'intakes', 'visits']);
    expect(body.day).toBe('2026-03-02');
    expect(body.visits).toMatchObject([
      {
        patient: { name: 'Mara Lenz', number: 'P-000001' },
        ...{ state: 'arrived', minutesWaiting: 12, mine: false, label: 'mandelic-40 1/6' },
        ...{ specialist: { name: 'Dr Ada Lind' }, room: { name: 'Room 2' } },
      },
    ]);
    expect(body.visits[0]).not.toHaveProperty('findings');
    expect(body.intakes).toEqual({ inProgress: 1, submitted: 0, assessed: 2, recent: [] });
  });

  it('a specialist shows own visits with findings, and what waits for a signature', async () => {
    await specialist.post(`/patients/${mara.patientId}/facts`, { code: 'pregnant', answer: 'yes' });
    const { body } = await specialist.get('/today');
    expect(body.visits).toHaveLength(1);
    expect(body.visits[0]).toMatchObject({
      mine: true,
      findings: [{ code: 'pregnancy', severity: 'absolute' }, {}],
    });
    expect(body.waitingForSignOff).toEqual({ assessments: 0, plans: 0, protocols: 0 });
    const other = await clinic.signInAs(clinic.specialists[1]);
    expect((await other.get('/today')).body.visits).toEqual([]);
    expect(JSON.stringify((await desk.get('/today')).body)).not.toMatch(/pregnan/i);
  });

  it('a manager shows figures beside the lists', async () => {
    const { body } = await manager.get('/today');
    expect(body.figures).toEqual({
      ...{ visits: 1, done: 0, missed: 0, cancelled: 0, urgent: 0 },
      ...{ noShowRate30: null, inWindow90: null, drift: 0, due: 1 },
    });
    expect(body.visits).toHaveLength(1);
  });

  it('is told to the audit with every patient on it', async () => {
    const before = Date.now();
    await desk.get('/today');
    const [event] = await api.database.read<{ patient_ids: string[] }>(
      `select patient_ids from audit_events where subject = 'today' and "at" >= $1 order by id desc limit 1`,
      [new Date(before - 1000)],
    );
    expect(event?.patient_ids).toContain(mara.patientId);
  });

  it('months later counts no-shows, and who is due as the worklist does', async () => {
    api.clock.set('2026-04-20T08:00:00Z');
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    const [, , , fourth] = mara.visits;
    await desk.post(`/visits/${fourth?.id}/miss`, {}, { version: fourth?.version });
    const { now, outside } = (await desk.get('/due/counts')).body;
    expect(now).toBeGreaterThan(0);
    const figures = { noShowRate30: 1, due: now, drift: outside };
    expect((await manager.get('/today')).body.figures).toMatchObject(figures);
  });
});
