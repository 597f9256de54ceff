import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic } from '../../testing/aClinic.js';
import { accepted, aDayToRescue, type DayToRescue, TUESDAY } from '../../testing/aDayToRescue.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Tuesday, 3 March 2026 in Berlin: Dr Ada Lind falls ill on the Monday before, 2 March, at 9. */
describe('rescuing a day', () => {
  let api: TestApi;
  let clinic: DayToRescue['clinic'];
  let desk: DayToRescue['desk'];
  let ada: DayToRescue['ada'];
  let ben: DayToRescue['ben'];
  let patients: DayToRescue['patients'];
  let book: DayToRescue['book'];
  let propose: DayToRescue['propose'];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    ({ clinic, desk, ada, ben, patients, book, propose } = await aDayToRescue(api));
  });

  it('offers every touched visit a place, stores nothing, and moves all that is accepted', async () => {
    const nine = await book(0, '2026-03-03T08:00:00Z');
    const ten = await book(1, '2026-03-03T09:00:00Z');
    await book(2, '2026-03-03T09:00:00Z', { specialistId: ben, roomId: clinic.rooms[1].id });
    await book(3, '2026-03-04T09:00:00Z');
    const { absent, lines, here, more } = await propose({ absentId: ada, ...TUESDAY });
    expect([here, more]).toEqual([[], 0]);
    expect(absent).toEqual({ id: ada, name: 'Dr Ada Lind', kind: 'specialist', mayWriteDown: true });
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
    expect((await manager.delete(`/absences/${absenceId}`, { version: 1 })).status).toBe(200);
    expect(await toRearrange()).toEqual([]);
  });

  it('rescues a device that breaks: what is booked with it gets it on another day', async () => {
    const { device } = clinic;
    const nine = await book(0, '2026-03-03T08:00:00Z', { deviceIds: [device.id] });
    await book(1, '2026-03-03T09:00:00Z');
    const { absent, lines } = await propose({ absentId: device.id, ...TUESDAY });
    expect(absent).toEqual({ id: device.id, name: 'Ultrasound', kind: 'device', mayWriteDown: true });
    expect(lines).toMatchObject([
      { visit: { id: nine.id, devices: [{ id: device.id }] }, to: { day: '2026-03-04' } },
    ]);
    const manager = await clinic.signIn('manager');
    const absence = { resourceId: device.id, startsAt: TUESDAY.from, endsAt: TUESDAY.to };
    const done = await manager.post('/rescues', {
      lines: accepted(lines).map((line) => ({ ...line, deviceIds: [device.id] })),
      absence,
    });
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    expect(done.body.visits).toMatchObject([{ id: nine.id, devices: [{ id: device.id }] }]);
    expect(await overlappingClaims(api)).toBe(0);
    const late = { patientId: patients[2], kind: 'consultation', startsAt: '2026-03-03T10:00:00Z' };
    const inUse = { specialistId: ada, roomId: clinic.rooms[0].id, deviceIds: [device.id] };
    expect((await desk.post('/visits', { ...late, ...inUse })).status).toBe(422);
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
