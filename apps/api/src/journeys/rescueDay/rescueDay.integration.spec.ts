import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { RescueLineReply } from './RescueLineReply.js';

const TUESDAY = { from: '2026-03-02T23:00:00Z', to: '2026-03-03T23:00:00Z' };

/** Tuesday, 3 March 2026 in Berlin: Dr Ada Lind falls ill on the Monday before, 2 March, at 9. */
describe('rescuing a day', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let ada: string;
  let ben: string;
  let patients: string[];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
    patients = await somePatients(api, clinic, 4);
  });

  const book = async (patient: number, startsAt: string, more: object = {}) => {
    const visit = { patientId: patients[patient], kind: 'consultation', startsAt, specialistId: ada };
    const { status, body } = await desk.post('/visits', { ...visit, roomId: clinic.rooms[0].id, ...more });
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const propose = async (body: object, browser = desk) => {
    const answer = await browser.post('/rescues/proposal', body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  const accepted = (lines: RescueLineReply[]) =>
    lines.flatMap(({ visit, to }) =>
      to === null
        ? []
        : [
            {
              ...{ visitId: visit.id, version: visit.version, startsAt: to.startsAt },
              ...{ specialistId: to.specialist.id, roomId: to.room.id },
            },
          ],
    );

  it('offers every touched visit a place, stores nothing, and moves all that is accepted', async () => {
    const nine = await book(0, '2026-03-03T08:00:00Z');
    const ten = await book(1, '2026-03-03T09:00:00Z');
    await book(2, '2026-03-03T09:00:00Z', { specialistId: ben, roomId: clinic.rooms[1].id });
    await book(3, '2026-03-04T09:00:00Z');
    const { absent, lines, here, more } = await propose({ absentId: ada, ...TUESDAY });
    expect([absent, here, more]).toEqual([{ id: ada, name: 'Dr Ada Lind', kind: 'specialist' }, [], 0]);
    expect(lines).toMatchObject([
      {
        visit: { id: nine.id, version: 1, specialist: { id: ada } },
        to: { startsAt: '2026-03-03T08:00:00.000Z', specialist: { id: ben }, room: { name: 'Room 1' } },
        changes: { time: false, specialist: true, room: false, devices: false },
        daysMoved: 0,
        reason: null,
      },
      {
        visit: { id: ten.id },
        to: { day: '2026-03-03', startsAt: '2026-03-03T09:30:00.000Z', specialist: { id: ben } },
        changes: { time: true, specialist: true },
      },
    ]);
    expect((await desk.get(`/visits/${ten.id}`)).body).toMatchObject({ startsAt: ten.startsAt, version: 1 });

    const done = await desk.post('/rescues', { lines: accepted(lines) });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    expect(done.body).toMatchObject({
      absenceId: null,
      visits: [
        { id: nine.id, version: 2, specialist: { id: ben }, undoable: 'move' },
        { id: ten.id, version: 2, startsAt: '2026-03-03T09:30:00.000Z', specialist: { id: ben } },
      ],
    });
    expect((await propose({ absentId: ada, ...TUESDAY })).lines).toEqual([]);
    expect(await overlappingClaims(api)).toBe(0);

    const visits = done.body.visits.map(({ id, version }: { id: string; version: number }) => {
      return { visitId: id, version };
    });
    const undone = await desk.post('/rescues/undo', { visits });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(undone.body.visits).toMatchObject([
      { id: nine.id, startsAt: nine.startsAt, specialist: { id: ada } },
      { id: ten.id, startsAt: ten.startsAt, specialist: { id: ada } },
    ]);
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('writes the absence down in the same step, for who may, and takes it back with the rest', async () => {
    await book(0, '2026-03-03T08:00:00Z');
    const { lines } = await propose({ absentId: ada, ...TUESDAY });
    const absence = { resourceId: ada, startsAt: TUESDAY.from, endsAt: TUESDAY.to, reason: 'ill' };
    const body = { lines: accepted(lines), absence };
    const refused = await desk.post('/rescues', body);
    expect(refused).toMatchObject({ status: 403, body: { permission: 'absences.write' } });
    const other = await clinic.signInAs(clinic.specialists[1]);
    expect((await other.post('/rescues', body)).status).toBe(403);
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

  it('moves all lines or none, and names the one at which somebody was faster', async () => {
    const [nine, ten] = [await book(0, '2026-03-03T08:00:00Z'), await book(1, '2026-03-03T09:00:00Z')];
    const lines = accepted((await propose({ absentId: ada, ...TUESDAY })).lines);
    await desk.post(`/visits/${ten.id}/confirm`, {}, { version: 1 });
    const stale = await desk.post('/rescues', { lines });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', visitId: ten.id } });
    expect((await desk.get(`/visits/${nine.id}`)).body).toMatchObject({
      version: 1,
      specialist: { id: ada },
    });
    await book(2, '2026-03-03T08:15:00Z', { specialistId: ben, roomId: clinic.rooms[1].id });
    const taken = await desk.post('/rescues', { lines: lines.slice(0, 1) });
    expect(taken).toMatchObject({ status: 409, body: { code: 'opening_taken', visitId: nine.id } });
    expect(taken.body.sessions[0].nearest.length).toBeGreaterThan(0);
    const twice = await desk.post('/rescues', { lines: [lines[0], lines[0]] });
    expect(twice).toMatchObject({ status: 400, body: { errors: { lines: { code: 'twice' } } } });
  });

  it('lets a line go where another one was', async () => {
    const [nine, half] = [await book(0, '2026-03-03T08:00:00Z'), await book(1, '2026-03-03T08:35:00Z')];
    const to = (visit: { id: string }, startsAt: string) => {
      const place = { startsAt, specialistId: ada, roomId: clinic.rooms[0].id };
      return { visitId: visit.id, version: 1, ...place };
    };
    const lines = [to(nine, '2026-03-03T08:35:00Z'), to(half, '2026-03-03T08:00:00Z')];
    const done = await desk.post('/rescues', { lines });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const visits = lines.map(({ visitId }) => ({ visitId, version: 2 }));
    expect((await desk.post('/rescues/undo', { visits })).status).toBe(200);
    expect((await desk.get(`/visits/${nine.id}`)).body).toMatchObject({ startsAt: nine.startsAt });
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('says how a session stays with its window, and tells the plan who treats', async () => {
    const specialist = await clinic.signIn('specialist');
    const series = await aBookedSeries(desk, specialist, { first: 2 });
    const [, second] = series.visits;
    const day = second?.startsAt.slice(0, 10);
    const out = { from: `${day}T00:00:00Z`, to: `${day}T22:00:00Z` };
    const { lines } = await propose({ absentId: second?.specialist.id, ...out });
    expect(lines).toMatchObject([
      { visit: { id: second?.id, label: 'mandelic-40 2/6' }, to: { day, drift: 0 }, daysMoved: 0 },
    ]);
    const done = await desk.post('/rescues', { lines: accepted(lines) });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const { body } = await desk.get(`/plans/${series.planId}`);
    expect(body.courses[0].sessions[1]).toMatchObject({ state: 'booked', on: day });
  });

  it('says why nothing fits, and what would', async () => {
    await book(0, '2026-03-03T08:00:00Z');
    const manager = await clinic.signIn('manager');
    const away = { startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-03-20T00:00:00Z' };
    expect((await manager.post('/absences', { resourceId: ben, ...away })).status).toBe(201);
    expect((await manager.post('/absences', { resourceId: ada, ...away })).status).toBe(201);
    const { lines } = await propose({ absentId: ada, ...TUESDAY });
    expect(lines).toMatchObject([
      {
        to: null,
        reason: { code: 'no-specialist-hours' },
        waysOut: [{ gives: 'later', opening: { day: '2026-03-20' } }],
      },
    ]);
  });

  it('keeps what found no place with the visits to rearrange, until the absence is over', async () => {
    const nine = await book(0, '2026-03-03T08:00:00Z');
    const manager = await clinic.signIn('manager');
    const toRearrange = async () => {
      const filter = encodeURIComponent(JSON.stringify({ rearrangeOn: '2026-03-02' }));
      return (await desk.get(`/visits?filter=${filter}`)).body;
    };
    expect(await toRearrange()).toEqual([]);
    const out = { resourceId: clinic.rooms[0].id, startsAt: TUESDAY.from, endsAt: TUESDAY.to };
    const { absenceId } = (await manager.post('/rescues', { lines: [], absence: out })).body;
    expect(await toRearrange()).toMatchObject([{ id: nine.id, instruction: 'find-new-time' }]);
    expect((await manager.delete(`/absences/${absenceId}`)).status).toBe(200);
    expect(await toRearrange()).toEqual([]);
  });

  it('lists who is here already apart, and leaves out what is over', async () => {
    const [nine, ten] = [await book(0, '2026-03-02T09:00:00Z'), await book(1, '2026-03-02T10:00:00Z')];
    await desk.post(`/visits/${nine.id}/check-in`, {}, { version: 1 });
    const today = { from: '2026-03-01T23:00:00Z', to: '2026-03-02T23:00:00Z' };
    const { lines, here } = await propose({ absentId: ada, ...today });
    expect(here).toMatchObject([{ visit: { id: nine.id } }]);
    expect(lines).toMatchObject([{ visit: { id: ten.id } }]);
    await desk.post(`/visits/${ten.id}/cancel`, { reason: 'patient' }, { version: 1 });
    expect((await propose({ absentId: ada, ...today })).lines).toEqual([]);
  });

  it('finds what hours and rooms leave without a place by now', async () => {
    const nine = await book(0, '2026-03-03T08:00:00Z');
    expect((await propose(TUESDAY)).lines).toEqual([]);
    const manager = await clinic.signIn('manager');
    const closed = await manager.post('/closures', { day: '2026-03-03', name: 'Water damage' });
    expect(closed.status).toBe(201);
    expect((await propose(TUESDAY)).lines).toMatchObject([
      { visit: { id: nine.id }, to: { startsAt: '2026-03-04T08:00:00.000Z', specialist: { id: ada } } },
    ]);
  });

  it('knows nobody of another clinic, and no end before the start', async () => {
    const elsewhere = await aClinic(api);
    const unknown = { absentId: elsewhere.specialists[0].id, ...TUESDAY };
    expect((await desk.post('/rescues/proposal', unknown)).status).toBe(404);
    const wrong = { absentId: ada, from: TUESDAY.to, to: TUESDAY.from };
    expect((await desk.post('/rescues/proposal', wrong)).body.errors.to.code).toBe('ends_before_start');
  });
});
