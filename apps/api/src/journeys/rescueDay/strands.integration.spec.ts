import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 9 in Berlin (08:00 UTC). A peel: 5 minutes before, 30 with the specialist, 10 after. */
let api: TestApi;
let clinic: TestClinic;
let desk: Client;
let manager: Client;
let patients: string[];
const at = (time: string) => `2026-03-03T${time}:00Z`;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  clinic = await aClinic(api);
  desk = await clinic.signIn('reception');
  manager = await clinic.signIn('manager');
  patients = await somePatients(api, clinic, 4);
});

const peel = async (patient: number, time: string, more: object = {}) => {
  const [{ id: specialistId }] = clinic.specialists;
  const visit = { patientId: patients[patient], kind: 'treatment', protocolCode: 'mandelic-40' };
  const place = { startsAt: at(time), specialistId, roomId: clinic.rooms[1].id };
  return ok(await desk.post('/visits', { ...visit, ...place, ...more }));
};
const strands = async (change: object) => ok(await manager.post('/strands', change));
const idsOf = ({ visits }: { visits: { visitId: string }[] }) => visits.map(({ visitId }) => visitId);

it('a room of another kind strands what it is needed for, and the rescue finds another', async () => {
  const visit = await peel(0, '09:00');
  const talk = { protocolCode: null, kind: 'consultation' };
  await peel(1, '10:00', talk);
  const room = clinic.rooms[1];
  const change = { kind: 'room-kind', resourceId: room.id, roomKind: 'consultation' };
  const told = await strands(change);
  expect(told).toMatchObject({
    total: 1,
    visits: [{ visitId: visit.id, missing: 'room' }],
    from: at('09:00:00.000').replace(':00Z', 'Z'),
  });
  expect(await strands({ ...change, roomKind: 'treatment-with-monitor' })).toMatchObject({ total: 0 });
  const { version, name } = ok(await manager.get(`/rooms/${room.id}`));
  ok(await manager.put(`/rooms/${room.id}`, { name, kind: 'consultation' }, { version }));
  const proposal = ok(await desk.post('/rescues/proposal', { from: told.from, to: told.to }));
  expect(proposal.lines).toMatchObject([
    {
      visit: { id: visit.id },
      to: { startsAt: at('09:00:00.000').replace(':00Z', 'Z'), room: { id: clinic.rooms[2].id } },
    },
  ]);
});

it('a day with other hours strands what lies outside them, and so does taking such a day back', async () => {
  const tuesday = '2026-03-03';
  const visit = await peel(0, '09:00');
  const [{ id: resourceId }] = clinic.specialists;
  const day = { kind: 'day-hours', day: tuesday, resourceId };
  expect(idsOf(await strands({ ...day, hours: [{ weekday: 2, from: 660, to: 1080 }] }))).toEqual([visit.id]);
  expect(await strands({ ...day, hours: [{ weekday: 2, from: 540, to: 1080 }] })).toMatchObject({ total: 0 });
  expect(
    await strands({ ...day, resourceId: null, hours: [{ weekday: 2, from: 660, to: 1080 }] }),
  ).toMatchObject({
    visits: [{ visitId: visit.id, missing: 'patient' }],
  });
  const saturday = { day: '2026-03-07', hours: [{ from: 540, to: 720 }] };
  ok(await manager.post('/day-hours', saturday));
  const opened = ok(await manager.post('/day-hours', { ...saturday, memberId: resourceId }));
  const extra = await peel(1, '09:00', { startsAt: '2026-03-07T09:00:00Z' });
  expect(idsOf(await strands({ ...day, day: '2026-03-07', hours: null }))).toEqual([extra.id]);
  expect(opened.day).toBe('2026-03-07');
});

it('other minutes of a protocol strand what would overlap, and count what has the time around it', async () => {
  const [first, second, last] = [await peel(0, '08:00'), await peel(1, '08:45'), await peel(2, '15:00')];
  const minutes = { specialistMinutes: 30, roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10 };
  const change = { kind: 'visit-minutes', protocolCode: 'mandelic-40' };
  expect(await strands({ ...change, minutes })).toMatchObject({ total: 0, growing: 0 });
  const longer = await strands({ ...change, minutes: { ...minutes, roomAfterMinutes: 15 } });
  expect(idsOf(longer)).toEqual([first.id, second.id]);
  expect(longer).toMatchObject({ growing: 1, from: null, visits: [{ missing: 'room' }, {}] });
  const slow = await strands({ ...change, minutes: { ...minutes, specialistMinutes: 150 } });
  expect(idsOf(slow)).toEqual([first.id, second.id, last.id]);
  expect(await strands({ ...change, protocolCode: 'glycolic-20-35', minutes })).toMatchObject({ total: 0 });
  const monitored = await strands({ ...change, minutes: { ...minutes, roomKind: 'treatment-with-monitor' } });
  expect(idsOf(monitored)).toEqual([first.id, second.id, last.id]);
  expect(monitored).toMatchObject({ growing: 0, visits: [{ missing: 'room-kind' }, {}, {}] });
  expect(await strands({ ...change, minutes: { ...minutes, roomKind: 'any' } })).toMatchObject({ total: 0 });
  const missing = await manager.post('/strands', change);
  expect(missing).toMatchObject({ status: 400, body: { errors: { minutes: { code: 'required' } } } });
});

it('a device that is kept to a room strands its visits in others', async () => {
  const device = ok(await manager.post('/devices', { name: 'Laser', kind: 'laser' }));
  const visit = await peel(0, '09:00', { deviceIds: [device.id] });
  const change = { kind: 'device-rooms', resourceId: device.id };
  expect(idsOf(await strands({ ...change, roomIds: [clinic.rooms[2].id] }))).toEqual([visit.id]);
  expect(await strands({ ...change, roomIds: [clinic.rooms[1].id] })).toMatchObject({ total: 0 });
  const away = { startsAt: at('08:00'), endsAt: at('16:00') };
  expect(await strands({ kind: 'absence', resourceId: device.id, ...away })).toMatchObject({
    visits: [{ visitId: visit.id, missing: 'device' }],
  });
});
