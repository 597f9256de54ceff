import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Client, client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { sendDue } from '../../testing/sendDue.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** A consultation on Tuesday, 10 March 2026, 10:00 in Berlin, booked on Monday, 2 March at nine. */
describe('the link in a message', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;
  let visit: { id: string; version: number };
  let token: string;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on', PUBLIC_URL: 'http://desk.test' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    await api.database.read('delete from sign_in_throttles');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
    await api.database.read(`update patients set email = 'mara@patient.test' where clinic_id = $1`, [
      clinic.id,
    ]);
    visit = ok(
      await desk.post('/visits', {
        ...{ patientId, kind: 'consultation', startsAt: '2026-03-10T09:00:00Z' },
        ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
      }),
    );
    api.clock.advance(181_000);
    await sendDue(api);
    token = await lastToken();
  });

  const lastToken = async () => {
    const [item] = await api.database.read<{ link: string }>(
      'select link from mailbox_items where clinic_id = $1 order by delivered_at desc limit 1',
      [clinic.id],
    );
    expect(item?.link).toMatch(/^http:\/\/desk\.test\/guest\/visit\/#[\w-]{43}$/);
    return item?.link.split('#')[1] as string;
  };
  const patient = () => client(api.url);
  const inspect = (secret: string) => patient().post('/visit-links/inspect', { token: secret });
  const answer = (secret: string, coming: boolean) =>
    patient().post('/visit-links/answer', { token: secret, coming });
  const stateNow = async () => (await desk.get(`/visits/${visit.id}`)).body.state;

  it('shows where and when, and nothing of the patient', async () => {
    const { status, body } = await inspect(token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ day: 'Tuesday, 10 March 2026', time: '10:00', language: 'en', phone: null });
    expect(body.calendar).toContain('DTSTART:20260310T090000Z');
    expect(Object.keys(body).sort()).toEqual(['calendar', 'clinic', 'day', 'language', 'phone', 'time']);
    expect(body.calendar).not.toMatch(/ATTENDEE|consultation|Mara/i);
  });

  it('confirms the visit once, written down as the patient', async () => {
    expect(await answer(token, true)).toMatchObject({ status: 200, body: { answer: 'coming' } });
    expect(await stateNow()).toBe('confirmed');
    const [event] = await api.database.read<{ actor_id: string; actor_name: string }>(
      `select actor_id, actor_name from audit_events where clinic_id = $1 and action = 'confirm'`,
      [clinic.id],
    );
    expect(event).toEqual({ actor_id: patientId, actor_name: 'Patient, by link' });
    expect((await answer(token, false)).status).toBe(404);
    expect(await stateNow()).toBe('confirmed');
  });

  it('lets two answers at once be one', async () => {
    const answers = await Promise.all([answer(token, true), answer(token, false), answer(token, true)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  it('asks the desk to call when the patient cannot come, and cancels nothing', async () => {
    ok(await answer(token, false));
    expect(await stateNow()).toBe('booked');
    const { body } = await desk.get('/calls');
    expect(body).toMatchObject([
      { reason: 'cannot-come', state: 'open', dueOn: '2026-03-02', visit: { id: visit.id } },
    ]);
  });

  it('stands with the visit until somebody has reached the patient or found another time', async () => {
    const said = async () => (await desk.get(`/visits/${visit.id}`)).body.patientSaid;
    expect(await said()).toBe(null);
    ok(await answer(token, false));
    expect(await said()).toBe('cannot-come');
    const [call] = ok(await desk.get('/calls'));
    const reached = ok(await desk.post(`/calls/${call.id}/reached`, {}, { version: call.version }));
    expect(await said()).toBe(null);
    ok(await desk.post(`/calls/${call.id}/undo`, {}, { version: reached.version }));
    expect(await said()).toBe('cannot-come');
    api.clock.set('2026-03-10T07:00:00Z');
    desk = await clinic.signIn('reception');
    const { visits } = ok(await desk.get('/today'));
    expect(visits).toMatchObject([{ id: visit.id, state: 'booked', patientSaid: 'cannot-come' }]);
    const to = { startsAt: '2026-03-10T13:00:00Z', specialistId: clinic.specialists[0].id };
    const { version } = ok(await desk.get(`/visits/${visit.id}`));
    const moved = ok(
      await desk.post(`/visits/${visit.id}/move`, { ...to, roomId: clinic.rooms[0].id }, { version }),
    );
    expect(await said()).toBe(null);
    expect(ok(await desk.get('/calls'))).toEqual([]);
    ok(await desk.post(`/visits/${visit.id}/undo`, {}, { version: moved.visit.version }));
    expect(await said()).toBe('cannot-come');
  });

  it('confirms nothing that is not to take place as booked: the desk calls', async () => {
    const times = { startsAt: '2026-03-10T08:00:00Z', endsAt: '2026-03-10T12:00:00Z' };
    const manager = await clinic.signIn('manager');
    ok(await manager.post('/absences', { resourceId: clinic.specialists[0].id, ...times }));
    expect(await answer(token, true)).toMatchObject({ status: 200, body: { answer: 'to-be-called' } });
    expect(await stateNow()).toBe('booked');
    const { body } = await desk.get('/calls');
    expect(body).toMatchObject([
      { reason: 'in-vain', state: 'open', dueOn: '2026-03-02', visit: { id: visit.id } },
    ]);
  });

  it('is gone the same way when answered, expired, of another time, or made up', async () => {
    const gone = await inspect('x'.repeat(43));
    expect(gone).toMatchObject({ status: 404, body: { code: 'link_not_valid' } });
    const moved = {
      startsAt: '2026-03-11T09:00:00Z',
      specialistId: clinic.specialists[0].id,
      roomId: clinic.rooms[0].id,
    };
    const now = ok(
      await desk.post<{ visit: typeof visit }>(`/visits/${visit.id}/move`, moved, { version: visit.version }),
    );
    expect((await inspect(token)).body).toEqual(gone.body);
    api.clock.advance(181_000);
    await sendDue(api);
    const second = await lastToken();
    expect((await inspect(second)).status).toBe(200);
    ok(
      await desk.post(
        `/visits/${visit.id}/cancel`,
        { reason: 'x', tellPatient: false },
        { version: now.visit.version },
      ),
    );
    expect((await inspect(second)).body).toEqual(gone.body);
    expect((await answer(second, true)).body).toEqual(gone.body);
  });

  it('ends when the visit begins', async () => {
    api.clock.set('2026-03-10T08:59:00Z');
    expect((await inspect(token)).status).toBe(200);
    api.clock.set('2026-03-10T09:00:00Z');
    expect((await inspect(token)).status).toBe(404);
  });

  it('cannot be guessed: after a few tries from one place the next has to wait', async () => {
    const tries = [];
    for (let n = 0; n < 8; n++) tries.push((await inspect(`${n}`.repeat(43))).status);
    expect(tries.slice(0, 5)).toEqual([404, 404, 404, 404, 404]);
    expect(tries.at(-1)).toBe(429);
  });

  it('is kept as a digest, and neither its secret nor the patient is ever logged', async () => {
    ok(await answer(token, true));
    const rows = await api.database.read('select l::text as row from visit_links l');
    expect(JSON.stringify(rows)).not.toContain(token);
    const lines = api.logged.join('\n');
    expect(lines).not.toContain(token);
    expect(lines).not.toContain('mara@patient.test');
  });
});
