import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, aDayToRescue, type DayToRescue, TUESDAY } from '../../testing/aDayToRescue.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Tuesday, 3 March 2026 in Berlin: Dr Ada Lind falls ill on the Monday before, 2 March, at 9. */
describe('the absence that a rescue writes down', () => {
  let api: TestApi;
  let clinic: DayToRescue['clinic'];
  let desk: DayToRescue['desk'];
  let ada: DayToRescue['ada'];
  let book: DayToRescue['book'];
  let propose: DayToRescue['propose'];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    ({ clinic, desk, ada, book, propose } = await aDayToRescue(api));
  });

  it('writes the absence down in the same step, and takes it back with the rest', async () => {
    await book(0, '2026-03-03T08:00:00Z');
    const { lines } = await propose({ absentId: ada, ...TUESDAY });
    const absence = { resourceId: ada, startsAt: TUESDAY.from, endsAt: TUESDAY.to, reason: 'ill' };
    const body = { lines: accepted(lines), absence };
    const endsAt = '2026-03-17T23:00:00Z'; // two weeks and a minute after it begins
    const long = { ...absence, startsAt: '2026-03-03T22:59:00Z', endsAt };
    const refused = await desk.post('/rescues', { ...body, absence: long });
    expect(refused).toMatchObject({ status: 403, body: { permission: 'clinic.manage' } });
    const herself = await clinic.signInAs(clinic.specialists[0]);
    const done = await herself.post('/rescues', body);
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const { absenceId, visits } = done.body;
    expect((await herself.get('/absences')).body).toMatchObject([{ id: absenceId, reason: 'ill' }]);
    const seen = { visitId: visits[0].id, version: visits[0].version };
    const alone = await herself.post('/rescues/undo', { visits: [seen] });
    expect(alone).toMatchObject({ status: 409, body: { code: 'opening_taken', visitId: visits[0].id } });
    const manager = await clinic.signIn('manager');
    const undone = await manager.post('/rescues/undo', { visits: [seen], absenceId });
    expect(undone).toMatchObject({ status: 200, body: { visits: [{ specialist: { id: ada } }] } });
    expect((await herself.get('/absences')).body).toEqual([]);
  });

  it('lets the desk write down who is ill, and take back only what it has written itself', async () => {
    const visit = await book(0, '2026-03-03T08:00:00Z');
    const { lines } = await propose({ absentId: ada, ...TUESDAY });
    const openings = {
      ...{ patientId: visit.patient.id, kind: 'consultation', from: '2026-03-03', to: '2026-03-03' },
      specialistIds: [ada],
    };
    expect(ok(await desk.post('/openings', openings))).not.toEqual([]);
    const absence = { resourceId: ada, startsAt: TUESDAY.from, endsAt: TUESDAY.to };
    const { absenceId, visits } = ok(await desk.post('/rescues', { lines: accepted(lines), absence }));
    expect(ok(await desk.post('/openings', openings))).toEqual([]);
    const manager = await clinic.signIn('manager');
    const away = { resourceId: ada, startsAt: '2026-03-05T00:00:00Z', endsAt: '2026-03-06T00:00:00Z' };
    const { id } = ok(await manager.post('/absences', away));
    const seen = [{ visitId: visits[0].id, version: visits[0].version }];
    const other = await clinic.signInAs(clinic.specialists[1]);
    for (const [who, which] of [
      [desk, id],
      [other, absenceId],
    ] as const) {
      const refused = await who.post('/rescues/undo', { visits: seen, absenceId: which });
      expect(refused).toMatchObject({ status: 403, body: { permission: 'clinic.manage' } });
    }
    expect((await desk.delete(`/absences/${absenceId}`, { version: 1 })).status).toBe(403);
    ok(await desk.post('/rescues/undo', { visits: seen, absenceId }));
    expect((await manager.get('/absences')).body.map((one: { id: string }) => one.id)).toEqual([id]);
  });

  it('leaves a longer absence to the manager, also one that is put together from rescue after rescue', async () => {
    const from = (startsAt: string, endsAt: string) => ({
      lines: [],
      absence: { resourceId: ada, startsAt, endsAt },
    });
    const week = from('2026-03-02T23:00:00Z', '2026-03-09T23:00:00Z');
    ok(await desk.post('/rescues', week));
    // The same days again are the same days, and the second week is the last.
    ok(await desk.post('/rescues', from('2026-03-04T23:00:00Z', '2026-03-09T23:00:00Z')));
    ok(await desk.post('/rescues', from('2026-03-09T23:00:00Z', '2026-03-16T23:00:00Z')));
    const more = from('2026-06-01T10:00:00Z', '2026-06-01T10:01:00Z');
    const refused = { status: 403, body: { permission: 'clinic.manage' } };
    expect(await desk.post('/rescues', more)).toMatchObject(refused);
    const wanted = { absentId: ada, from: more.absence.startsAt, to: more.absence.endsAt };
    const mayWriteDown = async (who = desk) =>
      ok(await who.post('/rescues/proposal', wanted)).absent.mayWriteDown;
    expect(await mayWriteDown()).toBe(false);
    expect(await mayWriteDown(await clinic.signIn('manager'))).toBe(true);
    const another = await clinic.signInAs(clinic.specialists[1]);
    expect(await another.post('/rescues', more)).toMatchObject(refused);
    expect((await (await clinic.signIn('manager')).post('/rescues', more)).status).toBe(201);
    const herself = await clinic.signInAs(clinic.specialists[0]);
    ok(await herself.post('/rescues', from('2026-07-01T00:00:00Z', '2026-07-31T00:00:00Z')));
    expect((await desk.get('/absences')).body).toHaveLength(5);
    // Two weeks are two weeks, also when the clocks go back in them.
    const autumn = { startsAt: '2026-10-18T22:00:00Z', endsAt: '2026-11-01T23:00:00Z' };
    ok(await desk.post('/rescues', { lines: [], absence: { ...autumn, resourceId: clinic.rooms[0].id } }));
  });
});
