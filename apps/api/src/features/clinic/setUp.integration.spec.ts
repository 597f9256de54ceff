import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 9 in Berlin (08:00 UTC). */
describe('the set-up of a clinic', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;
  let desk: Client;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
    desk = await clinic.signIn('reception');
  });

  const list = async (path: string, filter: object, who = manager) =>
    ok(await who.get(`${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`));
  const startsOn = async (day: string, patientId: string, from = day) => {
    const found = ok(await desk.post('/openings', { patientId, kind: 'consultation', from, to: day }));
    return found
      .filter((one: { day: string }) => one.day === day)
      .map(
        (one: { startsAt: string; specialist: { name: string } }) => `${one.startsAt} ${one.specialist.name}`,
      );
  };

  it('keeps a telephone number that can be one, read in its country, and an address; texts name the number', async () => {
    const {
      version,
      id: _,
      hours: _h,
      closures: _c,
      setUp: _s,
      ...settings
    } = ok(await manager.get('/clinic'));
    expect(settings).toMatchObject({ phone: null, address: null });
    settings.policy = { pregnancy: 'by-agent', adultAge: 18, fillerApprovalAge: 21 };
    const contact = { phone: '030 901820', address: 'Lindenallee 3, 14050 Berlin' };
    const wrong = await manager.put('/clinic', { ...settings, phone: '12' }, { version });
    expect(wrong).toMatchObject({ status: 400, body: { errors: { phone: { code: 'not_a_phone' } } } });
    const saved = ok(await manager.put('/clinic', { ...settings, ...contact }, { version }));
    expect(saved).toMatchObject({ ...contact, phone: '+4930901820' });
    const { phone: _p, address: _a, ...rest } = settings;
    const kept = ok(await manager.put('/clinic', rest, { version: saved.version }));
    expect(kept).toMatchObject({ phone: '+4930901820', address: contact.address });
    const text = { kind: 'invitation', channel: 'sms', language: 'en', subject: null, body: 'Call {phone}' };
    const preview = ok(await manager.post('/message-texts/preview', text));
    expect(preview.body).toBe('Call +49 30 901820');
    expect(
      ok(await manager.put('/clinic', { ...rest, phone: null }, { version: kept.version })).phone,
    ).toBeNull();
  });

  it('lists who and what is away by name, coming first, and lets an absence be changed by who saw it', async () => {
    const [ada] = clinic.specialists;
    const [room] = clinic.rooms;
    const add = async (resourceId: string, startsAt: string, endsAt: string) =>
      ok(await manager.post('/absences', { resourceId, startsAt, endsAt, reason: 'repair' }));
    await add(room.id, '2026-02-20T07:00:00Z', '2026-02-21T07:00:00Z');
    const course = await add(ada.id, '2026-03-09T07:00:00Z', '2026-03-14T07:00:00Z');
    const now = await add(room.id, '2026-03-02T07:00:00Z', '2026-03-03T07:00:00Z');
    expect(await list('/absences', { from: '2026-03-02' })).toMatchObject([
      { id: now.id, name: room.name, kind: 'room', reason: 'repair', leaving: false, version: 1 },
      { id: course.id, name: ada.name, kind: 'specialist' },
    ]);
    expect(await list('/absences', { before: '2026-03-02' })).toMatchObject([{ kind: 'room' }]);
    expect((await list('/absences', { from: '2026-03-02' }, desk))[0].reason).toBeNull();
    const times = { startsAt: '2026-03-02T07:00:00Z', endsAt: '2026-03-02T08:00:00Z', reason: null };
    const path = `/absences/${now.id}`;
    expect(ok(await manager.put(path, times, { version: 1 }))).toMatchObject({
      ...{ endsAt: '2026-03-02T08:00:00.000Z', reason: null, version: 2, visitsInside: 0 },
    });
    expect((await manager.put(path, times, { version: 1 })).status).toBe(412);
    expect((await manager.put(path, { ...times, endsAt: times.startsAt }, { version: 2 })).status).toBe(400);
    const other = await clinic.signInAs(clinic.specialists[1]);
    expect((await other.put(`/absences/${course.id}`, times, { version: 1 })).status).toBe(403);
    const foreign = await (await aClinic(api)).signIn('manager');
    expect((await foreign.put(path, times, { version: 2 })).status).toBe(404);
  });

  it('does not change that somebody leaves', async () => {
    const [ada] = clinic.specialists;
    const { version } = ok(await manager.get(`/staff/${ada.id}`));
    ok(await manager.post(`/staff/${ada.id}/leave`, { lastDay: '2026-03-31' }, { version }));
    const [leave] = await list('/absences', { from: '2026-03-02' });
    expect(leave).toMatchObject({ leaving: true, reason: null, name: ada.name });
    const times = { startsAt: '2026-05-01T07:00:00Z', endsAt: '2026-05-02T07:00:00Z' };
    expect((await manager.put(`/absences/${leave.id}`, times, { version: 1 })).body.code).toBe('wrong_state');
  });

  it('takes no absence for leaving, whatever is written as its reason', async () => {
    const [ada] = clinic.specialists;
    const own = await clinic.signIn('specialist');
    const times = { startsAt: '2026-03-09T07:00:00Z', endsAt: '2026-03-10T07:00:00Z' };
    const away = { ...times, resourceId: ada.id, reason: 'Leaves the clinic' };
    const refused = await own.post('/absences', away);
    expect([refused.status, refused.body.errors]).toEqual([400, { reason: { code: 'not_a_choice' } }]);
    const kept = ok(await own.post('/absences', { ...away, reason: 'Course' }));
    const changed = await own.put(`/absences/${kept.id}`, { ...times, reason: away.reason }, { version: 1 });
    expect(changed.status).toBe(400);
    expect(ok(await manager.get(`/staff/${ada.id}`)).lastDay).toBeNull();
  });

  it('opens a Saturday for one of two, and begins a Tuesday late, for bookings at once', async () => {
    const [patientId] = (await somePatients(api, clinic, 1)) as [string];
    const [ada, ben] = clinic.specialists;
    const saturday = '2026-03-07';
    expect(await startsOn(saturday, patientId)).toEqual([]);
    const nineToTen = [{ from: 540, to: 600 }];
    ok(await manager.post('/day-hours', { memberId: ada.id, day: saturday, hours: nineToTen }));
    expect(await startsOn(saturday, patientId)).toEqual([]);
    const opened = ok(await manager.post('/day-hours', { day: saturday, hours: [{ from: 480, to: 720 }] }));
    const found = await startsOn(saturday, patientId);
    expect(found[0]).toBe(`2026-03-07T08:00:00.000Z ${ada.name}`);
    expect(found.every((one: string) => one.endsWith(ada.name) && one <= `2026-03-07T08:31`)).toBe(true);
    const late = ok(
      await manager.post('/day-hours', {
        memberId: ben.id,
        day: '2026-03-03',
        hours: [{ from: 660, to: 1080 }],
      }),
    );
    const bens = (await startsOn('2026-03-03', patientId)).filter((one: string) => one.endsWith(ben.name));
    expect(bens.every((one: string) => one >= '2026-03-03T10:00')).toBe(true);
    const view = ok(await desk.get(`/calendar?from=2026-03-02&to=${saturday}`));
    expect(view.clinic.days).toEqual([{ day: saturday, hours: [{ from: 480, to: 720 }] }]);
    expect(view.specialists.map(({ days }: { days: object[] }) => days.length)).toEqual([1, 1]);
    expect(await list('/day-hours', { from: '2026-03-02', to: '2026-03-06' })).toEqual([
      {
        ...{ id: late.id, memberId: ben.id, name: ben.name, day: '2026-03-03', version: 1 },
        hours: [{ from: 660, to: 1080 }],
      },
    ]);
    expect(await list('/day-hours', { from: saturday })).toHaveLength(2);
    ok(await manager.delete(`/day-hours/${opened.id}`, { version: 1 }));
    expect(await startsOn(saturday, patientId)).toEqual([]);
    expect((await manager.delete(`/day-hours/${opened.id}`, { version: 1 })).status).toBe(404);
  });

  it('takes one set of hours a day, in order, for members of the clinic only', async () => {
    const [ada] = clinic.specialists;
    const day = { memberId: ada.id, day: '2026-03-07' };
    const first = ok(await manager.post('/day-hours', { ...day, hours: [{ from: 540, to: 600 }] }));
    const later = { ...day, hours: [{ from: 600, to: 660 }] };
    const again = ok(await manager.post('/day-hours', { ...later, was: 1 }));
    expect(again).toMatchObject({ id: first.id, version: 2, hours: [{ from: 600, to: 660 }] });
    const turned = await manager.post('/day-hours', { ...day, hours: [{ from: 600, to: 600 }] });
    expect(turned.body.errors).toEqual({ 'hours.0.to': { code: 'ends_before_start' } });
    expect((await manager.post('/day-hours', { ...day, hours: [] })).status).toBe(400);
    const other = await aClinic(api);
    const foreign = { ...day, memberId: other.specialists[0].id, hours: [{ from: 540, to: 600 }] };
    expect((await manager.post('/day-hours', foreign)).status).toBe(404);
    expect((await desk.post('/day-hours', { ...day, hours: [{ from: 540, to: 600 }] })).status).toBe(403);
  });

  it('lets no manager set or take back hours of a day, or an absence, over what another has just changed', async () => {
    const [ada] = clinic.specialists;
    const own = await clinic.signIn('specialist');
    const day = { memberId: ada.id, day: '2026-03-07' };
    const set = (from: number, was?: number) =>
      manager.post('/day-hours', { ...day, hours: [{ from, to: 720 }], ...(was ? { was } : {}) });
    // Both saw a day without hours of its own.
    const both = await Promise.all([set(540), set(600)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const { id } = ok(both.find(({ status }) => status === 201) as (typeof both)[number]);
    expect(ok(await set(480, 1))).toMatchObject({ id, version: 2 });
    const stale = { status: 412, body: { code: 'stale', changedBy: clinic.managers[0].name, version: 2 } };
    expect(await set(600, 1)).toMatchObject(stale);
    expect(await manager.delete(`/day-hours/${id}`)).toMatchObject({ status: 428 });
    expect(await manager.delete(`/day-hours/${id}`, { version: 1 })).toMatchObject(stale);
    expect(await list('/day-hours', { from: '2026-03-07' })).toMatchObject([
      { hours: [{ from: 480, to: 720 }] },
    ]);
    ok(await manager.delete(`/day-hours/${id}`, { version: 2 }));
    expect(await set(600, 2)).toMatchObject({ status: 412, body: { version: null } });

    const times = { startsAt: '2026-03-09T07:00:00Z', endsAt: '2026-03-10T07:00:00Z' };
    const kept = ok(await own.post('/absences', { ...times, resourceId: ada.id, reason: 'Course' }));
    ok(await own.put(`/absences/${kept.id}`, { ...times, endsAt: '2026-03-12T07:00:00Z' }, { version: 1 }));
    expect(await manager.delete(`/absences/${kept.id}`)).toMatchObject({ status: 428 });
    expect(await manager.delete(`/absences/${kept.id}`, { version: 1 })).toMatchObject({
      ...{ status: 412, body: { code: 'stale', changedBy: ada.name } },
    });
    ok(await manager.delete(`/absences/${kept.id}`, { version: 2 }));
  });

  it('keeps a device to rooms that the clinic has', async () => {
    const [room] = clinic.rooms;
    const body = { name: 'Laser', kind: 'laser', roomIds: [room.id] };
    const device = ok(await manager.post('/devices', body));
    expect(device).toMatchObject({ roomIds: [room.id] });
    const { version } = device;
    const path = `/devices/${device.id}`;
    const other = (await aClinic(api)).rooms[0];
    expect((await manager.put(path, { ...body, roomIds: [other.id] }, { version })).status).toBe(400);
    expect(ok(await manager.put(path, { ...body, roomIds: [] }, { version })).roomIds).toEqual([]);
  });
});
