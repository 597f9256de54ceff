import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 9 in Berlin (08:00 UTC). */
describe('a day that runs late, and changes that leave visits without a place', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
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
    manager = await clinic.signIn('manager');
    [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
    patients = await somePatients(api, clinic, 4);
  });

  const book = async (patient: number, startsAt: string, more: object = {}) => {
    const visit = { patientId: patients[patient], kind: 'consultation', startsAt, specialistId: ada };
    return ok(await desk.post('/visits', { ...visit, roomId: clinic.rooms[0].id, ...more }));
  };
  const strands = async (change: object, browser = manager) => ok(await browser.post('/strands', change));

  it('shifts what can begin later, in one step, and takes it back', async () => {
    const [nine, half, noon] = [
      await book(0, '2026-03-02T08:30:00Z'),
      await book(1, '2026-03-02T09:05:00Z'),
      await book(2, '2026-03-02T12:00:00Z'),
    ];
    const late = ok(await desk.post('/rescues/late', { specialistId: ada, minutes: 20 }));
    expect(late).toMatchObject({
      shifts: [
        { visit: { id: nine.id }, startsAt: '2026-03-02T08:50:00.000Z', minutes: 20 },
        { visit: { id: half.id }, startsAt: '2026-03-02T09:25:00.000Z', minutes: 20 },
      ],
      calls: [],
    });
    const lines = late.shifts.map(({ visit, startsAt }: { visit: typeof nine; startsAt: string }) => {
      const { id, version, specialist, room } = visit;
      return { visitId: id, version, startsAt, specialistId: specialist.id, roomId: room.id };
    });
    const { visits } = ok(await desk.post('/rescues', { lines }));
    expect(visits.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2026-03-02T08:50:00.000Z',
      '2026-03-02T09:25:00.000Z',
    ]);
    expect((await desk.get(`/visits/${noon.id}`)).body).toMatchObject({ version: 1 });
    const seen = visits.map(({ id, version }: { id: string; version: number }) => ({ visitId: id, version }));
    ok(await desk.post('/rescues/undo', { visits: seen }));
    expect((await desk.get(`/visits/${half.id}`)).body).toMatchObject({ startsAt: half.startsAt });
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('lists whom to call when a room is taken, and moves nobody who is here', async () => {
    const nine = await book(0, '2026-03-02T08:30:00Z');
    const half = await book(1, '2026-03-02T09:05:00Z');
    await book(2, '2026-03-02T09:40:00Z', { specialistId: ben });
    await desk.post(`/visits/${nine.id}/check-in`, {}, { version: 1 });
    const late = ok(await desk.post('/rescues/late', { specialistId: ada, minutes: 20 }));
    expect(late.calls).toMatchObject([
      { visit: { id: half.id }, reason: { code: 'busy', params: { role: 'room' } }, inTheWayOf: [nine.id] },
    ]);
    expect(late.shifts).toMatchObject([
      { visit: { id: nine.id, state: 'arrived' }, minutes: 20, needs: [half.id] },
    ]);
    const room = await desk.post('/rescues/late', { specialistId: clinic.rooms[0].id, minutes: 20 });
    expect(room.status).toBe(404);
  });

  it('marks beforehand who wants no contact, with what runs late and with what is rescued', async () => {
    const nine = await book(0, '2026-03-02T08:30:00Z');
    await book(1, '2026-03-02T09:05:00Z');
    await api.database.read(`update patients set no_messages_by = '{call,sms,e-mail}' where id = $1`, [
      patients[0],
    ]);
    const marked = (rows: { visit: { id: string }; noContact: boolean }[]) =>
      rows.map(({ visit, noContact }) => [visit.id === nine.id, noContact]);
    const late = ok(await desk.post('/rescues/late', { specialistId: ada, minutes: 20 }));
    const away = { absentId: ada, from: '2026-03-02T08:00:00Z', to: '2026-03-02T17:00:00Z' };
    const { lines } = ok(await desk.post('/rescues/proposal', away));
    for (const rows of [late.shifts, lines]) {
      expect(marked(rows)).toEqual([
        [true, true],
        [false, false],
      ]);
    }
  });

  it('keeps apart what a finding stands against: it is not moved, and says no more than whom to ask', async () => {
    const specialist = await clinic.signIn('specialist');
    const peel = { kind: 'treatment', protocolCode: 'mandelic-40', roomId: clinic.rooms[1].id };
    const [nine, half] = [
      await book(0, '2026-03-02T08:30:00Z', peel),
      await book(1, '2026-03-02T10:00:00Z', { ...peel, roomId: clinic.rooms[2].id }),
    ];
    const fact = { code: 'pregnant', answer: 'yes' };
    ok(await specialist.post(`/patients/${patients[0]}/facts`, fact));
    const late = ok(await desk.post('/rescues/late', { specialistId: ada, minutes: 20 }));
    expect(late.held).toMatchObject([{ visit: { id: nine.id, startsAt: nine.startsAt } }]);
    expect(late.held[0].reason).toBe('ask-the-specialist');
    expect(JSON.stringify(late.held)).not.toMatch(/pregnan/);
    expect(late.shifts.map(({ visit }: { visit: { id: string } }) => visit.id)).not.toContain(nine.id);
    expect(late.calls.every(({ visit }: { visit: { id: string } }) => visit.id === half.id)).toBe(true);
  });

  it('says which visits an absence, a closure, hours and a room would leave without a place', async () => {
    const ten = await book(0, '2026-03-03T09:00:00Z');
    const other = await book(1, '2026-03-03T09:00:00Z', { specialistId: ben, roomId: clinic.rooms[1].id });
    const week = [{ weekday: 2, from: 480, to: 600 }];
    const away = { startsAt: '2026-03-03T09:15:00Z', endsAt: '2026-03-03T16:00:00Z' };
    expect(await strands({ kind: 'absence', resourceId: ada, ...away })).toMatchObject({
      visits: [{ visitId: ten.id, missing: 'specialist', patient: { id: patients[0] } }],
      total: 1,
      from: '2026-03-03T09:00:00.000Z',
    });
    expect(await strands({ kind: 'closure', day: '2026-03-03' })).toMatchObject({ total: 2 });
    expect(await strands({ kind: 'closure', day: '2026-03-04' })).toMatchObject({ visits: [], total: 0 });
    const hours = await strands({ kind: 'hours', resourceId: ben, hours: week });
    expect(hours.visits).toMatchObject([{ visitId: other.id, missing: 'specialist' }]);
    const opening = await strands({ kind: 'opening-hours', hours: week });
    expect(opening.visits.map(({ missing }: { missing: string }) => missing)).toEqual(['patient', 'patient']);
    expect(await strands({ kind: 'inactive', resourceId: clinic.rooms[1].id })).toMatchObject({
      visits: [{ visitId: other.id, missing: 'room' }],
    });
    expect(
      await strands({ kind: 'hours', resourceId: ada, hours: [{ weekday: 2, from: 540, to: 660 }] }),
    ).toEqual({ visits: [], total: 0, growing: 0, from: null, to: null });
  });

  it('leaves out what had no place before, and asks for what the change needs', async () => {
    const ten = await book(0, '2026-03-03T09:00:00Z');
    ok(await manager.post('/closures', { day: '2026-03-03', name: 'Carnival' }));
    expect(await strands({ kind: 'inactive', resourceId: clinic.rooms[0].id })).toMatchObject({ total: 0 });
    const { lines } = ok(
      await desk.post('/rescues/proposal', { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' }),
    );
    expect(lines).toMatchObject([{ visit: { id: ten.id }, to: { day: '2026-03-04' } }]);
    const wrong = await manager.post('/strands', { kind: 'hours', resourceId: ada });
    expect(wrong).toMatchObject({ status: 400, body: { errors: { hours: { code: 'required' } } } });
    expect((await desk.post('/strands', { kind: 'closure', day: '2026-03-03' })).status).toBe(403);
  });
});
