import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const reason = 'Booked by mistake';
const seen = (visits: readonly VisitReply[]) => visits.map(({ id, version }) => ({ visitId: id, version }));

/** Six mandelic peels are booked on Monday, 2 March 2026, at nine in Berlin. */
describe('what was booked by mistake', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist);
  });
  afterAll(() => api.stop());

  const takeBack = (visits: readonly VisitReply[]) =>
    desk.post('/visits/take-back', { visits: seen(visits), reason });
  const sessions = async () =>
    ok(await desk.get(`/plans/${series.planId}`)).courses[0].sessions.filter(
      ({ kind }: { kind: string }) => kind === 'treatment',
    );
  const listed = async () => ok<{ id: string }[]>(await desk.get('/waiting')).map(({ id }) => id);
  const said = async (subject: string) =>
    (
      await api.database.read<{ said: string }>(
        `select action as said from audit_events where clinic_id = $1 and subject = $2 and action not like 'see%'
         order by id`,
        [clinic.id, subject],
      )
    ).map((one) => one.said);

  it('leaves neither times to offer nor messages nor a wish to cancel, and the audit keeps it', async () => {
    const [, second] = series.visits;
    const [other, third] = await somePatients(api, clinic, 2);
    ok(await desk.post('/waiting', { patientId: other, kind: 'consultation' }));
    expect(series.visits).toHaveLength(6);
    const { visits } = ok(await takeBack(series.visits));
    expect(visits).toMatchObject(
      Array(6).fill({ state: 'cancelled', cancelReason: reason, cancelledBy: null, cancelledAhead: null }),
    );
    expect(ok(await desk.get('/freed-times')).freedTimes).toEqual([]);
    const left = async ({ id }: VisitReply) => ok(await desk.get(`/visits/${id}/freed-times`)).freedTimes;
    expect(await left(second as VisitReply)).toEqual([]);
    expect(ok(await desk.get(`/patients/${series.patientId}/page`)).visits).toEqual([]);
    const states = 'select distinct state from messages where clinic_id = $1';
    expect(await api.database.read(states, [clinic.id])).toEqual([{ state: 'cancelled' }]);
    expect((await sessions()).map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('planned'));
    expect(await said('visit')).toEqual([...Array(6).fill('book'), ...Array(6).fill('cancel')]);
    // The same time, given up by its patient, is offered.
    const given = ok(await somebodyInstead(third));
    ok(await desk.post(`/visits/${given.id}/cancel`, { reason: 'Ill' }, { version: given.version }));
    expect(await left(given)).toMatchObject([{ visitId: given.id, fits: [{}] }]);
  });

  const somebodyInstead = async (patientId: string | undefined, at?: string) => {
    const { startsAt, specialist: who, room } = series.visits[1] as VisitReply;
    const place = { startsAt: at ?? startsAt, specialistId: who.id, roomId: room.id };
    return desk.post<VisitReply>('/visits', { patientId, kind: 'consultation', ...place });
  };

  it('is taken back whole or not at all', async () => {
    const [first, , third] = series.visits;
    const { visit } = ok(await desk.post(`/visits/${first.id}/confirm`, {}, { version: first.version }));
    expect(await takeBack(series.visits)).toMatchObject({
      ...{ status: 412, body: { code: 'stale', visitId: first.id } },
    });
    expect(await takeBack([visit, third as VisitReply])).toMatchObject({
      ...{ status: 409, body: { code: 'cannot_undo', because: 'visit-changed', visitId: first.id } },
    });
    api.clock.advance(3_600_001);
    desk = await clinic.signIn('reception');
    expect(await takeBack([third as VisitReply])).toMatchObject({
      ...{ status: 409, body: { code: 'cannot_undo', because: 'too-late' } },
    });
    expect(await takeBack([third as VisitReply, third as VisitReply])).toMatchObject({ status: 400 });
    expect(await takeBack([])).toMatchObject({ status: 400 });
    const stranger = await (await aClinic(api)).signIn('reception');
    const foreign = { visits: seen([third as VisitReply]), reason };
    expect((await stranger.post('/visits/take-back', foreign)).status).toBe(404);
    expect((await sessions()).map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('booked'));
  });

  it('keeps who did not come, and who answered that they cannot', async () => {
    const [patientId, another] = await somePatients(api, clinic, 2);
    const answered = ok(await somebodyInstead(another, '2026-03-05T09:00:00Z'));
    await api.database.read(
      `insert into calls (clinic_id, id, patient_id, visit_id, reason, key, due_on)
       select clinic_id, gen_random_uuid(), patient_id, id, 'cannot-come', 'answer', '2026-03-02' from visits where id = $1`,
      [answered.id],
    );
    const refused = (because: string) => ({ status: 409, body: { code: 'cannot_undo', because } });
    expect(await takeBack([answered])).toMatchObject(refused('visit-changed'));
    const at = async (now: string) => {
      await beginAt(api, now);
      desk = await clinic.signIn('reception');
    };
    await at('2026-03-02T11:45:00Z');
    const late = ok(await somebodyInstead(patientId, '2026-03-02T12:00:00Z'));
    await at('2026-03-02T12:15:01Z');
    expect(await takeBack([late])).toMatchObject(refused('too-late'));
    api.clock.set('2026-03-02T12:15:00Z');
    ok(await takeBack([late]));
  });

  it('lets who had waited for it wait again, and takes them off the list when it stands after all', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const waits = { patientId, kind: 'treatment', protocolCode: 'mandelic-40' };
    const { id } = ok(await desk.post('/waiting', waits));
    const visit = ok(
      await desk.post<VisitReply>('/visits', {
        ...{ ...waits, startsAt: '2026-03-05T09:00:00Z', roomId: clinic.rooms[1].id },
        specialistId: clinic.specialists[0].id,
      }),
    );
    expect(await listed()).toEqual([]);
    const [taken] = ok(await takeBack([visit])).visits;
    expect(await listed()).toEqual([id]);
    const back = ok(await desk.post(`/visits/${visit.id}/undo`, {}, { version: taken.version })).visit;
    expect(back).toMatchObject({ state: 'booked' });
    expect(await listed()).toEqual([]);
    expect(await desk.post(`/waiting/${id}/undo`)).toMatchObject({ status: 409, body: { state: 'booked' } });
    expect(await said('waiting-entry')).toEqual(['create', 'close', 'open-again', 'close']);
  });

  it('opens one wait again where several for the same have ended with it', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const waits = { patientId, kind: 'consultation' };
    ok(await desk.post('/waiting', waits));
    const booked = ok(await somebodyInstead(patientId, '2026-03-05T09:00:00Z'));
    const step = async (name: string, { id, version }: VisitReply, body: object = {}): Promise<VisitReply> =>
      ok(await desk.post(`/visits/${id}/${name}`, body, { version })).visit;
    const cancelled = await step('cancel', booked, { reason: 'Ill' });
    const { id } = ok(await desk.post('/waiting', waits));
    const again = await step('undo', cancelled);
    expect(await listed()).toEqual([]);
    ok(await takeBack([again]));
    expect(await listed()).toEqual([id]);
  });

  it('opens nobody a wait that has become moot: who waits in another entry by now', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const peel = { kind: 'treatment', protocolCode: 'mandelic-40' };
    for (const wish of [{ kind: 'consultation' }, { kind: 'review' }, peel]) {
      const body = { patientId, ...wish };
      const { id } = ok(await desk.post('/waiting', body));
      expect((await desk.post('/waiting', body)).status).toBe(409);
      ok(await desk.delete(`/waiting/${id}`));
      const other = ok(await desk.post('/waiting', body));
      expect(await desk.post(`/waiting/${id}/undo`)).toMatchObject({
        status: 409,
        body: { state: 'waiting' },
      });
      ok(await desk.delete(`/waiting/${other.id}`));
      ok(await desk.post(`/waiting/${id}/undo`));
    }
    expect(await listed()).toHaveLength(3);
  });

  it('is no bar to waiting anew once the last day of a wait has passed', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    ok(await desk.post('/waiting', { patientId, kind: 'consultation', until: '2026-03-03' }));
    api.clock.set('2026-03-03T08:00:00Z');
    desk = await clinic.signIn('reception');
    expect(await listed()).toEqual([]);
    const { id } = ok(await desk.post('/waiting', { patientId, kind: 'consultation' }));
    expect(await listed()).toEqual([id]);
  });
});
