import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
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

  it('keeps whom to call on the list of the house until somebody noted the call, and takes it back with the rescue', async () => {
    const [nine, ten, eleven, noon] = [
      await book(0, '2026-03-03T08:00:00Z'),
      await book(1, '2026-03-03T09:00:00Z'),
      await book(2, '2026-03-03T10:15:00Z'),
      await book(3, '2026-03-03T11:00:00Z'),
    ];
    await api.database.read(`update patients set no_messages_by = '{e-mail,sms,call}' where id = $1`, [
      patients[3],
    ]);
    const to = (visit: { id: string }, version: number, startsAt: string) => {
      const place = { startsAt, specialistId: ben, roomId: clinic.rooms[0].id };
      return { visitId: visit.id, version, ...place };
    };
    const lines = (version: number) => [
      to(nine, version, nine.startsAt),
      to(ten, version, '2026-03-03T09:30:00Z'),
      to(noon, version, '2026-03-03T12:00:00Z'),
    ];
    const unplaced = [{ visitId: eleven.id, version: 1 }];
    const calls = async () => (await desk.get('/calls')).body;
    const done = (await desk.post('/rescues', { lines: lines(1), unplaced })).body;
    const [moved, decide, without] = await calls();
    expect([moved, decide, without]).toMatchObject([
      {
        ...{
          reason: 'moved',
          visit: { id: ten.id },
          state: 'open',
          dueOn: '2026-03-02',
          told: { channel: 'call' },
        },
        ...{ wasAt: ten.startsAt, nowAt: '2026-03-03T09:30:00.000Z', specialist: 'Dr Ben Moor' },
      },
      { reason: 'no-contact', about: 'change', nowAt: '2026-03-03T12:00:00.000Z', visit: { id: noon.id } },
      { reason: 'no-place', wasAt: eleven.startsAt, nowAt: null, visit: { id: eleven.id } },
    ]);
    expect(done.callIds).toEqual([moved.id, decide.id, without.id]);
    // The visit is tomorrow: whoever is left word is called again today.
    const word = await desk.post(`/calls/${moved.id}/left-word`, { note: 'Mailbox' }, { version: 1 });
    expect(word.body).toMatchObject({
      state: 'open',
      outcome: 'left-word',
      attempts: 1,
      dueOn: '2026-03-02',
    });

    const seen = [nine, ten, noon].map(({ id }) => ({ visitId: id, version: 2 }));
    const elsewhere = await (await aClinic(api)).signIn('reception');
    const foreign = await elsewhere.post('/rescues/undo', { visits: [], callIds: [without.id] });
    expect(foreign.status).toBe(404);
    const undone = await desk.post('/rescues/undo', { visits: seen, callIds: done.callIds });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(await calls()).toMatchObject([
      { reason: 'as-before', wasAt: '2026-03-03T09:30:00.000Z', nowAt: ten.startsAt, attempts: 0 },
    ]);

    await desk.post('/rescues', { lines: lines(3), unplaced });
    const open = async () => (await calls()).map(({ reason }: { reason: string }) => reason);
    expect(await open()).toEqual(['moved', 'no-contact', 'no-place']);
    const lost = [{ visitId: ten.id, version: 4 }];
    const { callIds } = (await desk.post('/rescues', { lines: [], unplaced: lost })).body;
    expect(await open()).toEqual(['no-contact', 'no-place', 'no-place']);
    expect((await desk.post('/rescues', { lines: [], unplaced: lost })).body.callIds).toEqual([]);
    await desk.post('/rescues/undo', { visits: [], callIds });
    expect(await open()).toEqual(['moved', 'no-contact', 'no-place']);
    api.clock.advance(1000);
    await desk.post(`/visits/${ten.id}/confirm`, {}, { version: 4 });
    await desk.post(`/visits/${eleven.id}/cancel`, { reason: 'Ill.' }, { version: 1 });
    await desk.post(`/visits/${noon.id}/undo`, {}, { version: 4 });
    expect(await open()).toEqual([]);
  });

  it('rescues a device that breaks: what is booked with it gets it on another day', async () => {
    const { device } = clinic;
    const nine = await book(0, '2026-03-03T08:00:00Z', { deviceIds: [device.id] });
    await book(1, '2026-03-03T09:00:00Z');
    const { absent, lines } = await propose({ absentId: device.id, ...TUESDAY });
    expect(absent).toEqual({ id: device.id, name: 'Ultrasound', kind: 'device' });
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
