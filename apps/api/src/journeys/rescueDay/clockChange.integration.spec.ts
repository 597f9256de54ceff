import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Friday, 27 March 2026 in Berlin, two days before the clocks change; it is Thursday evening. */
const FRIDAY = { from: '2026-03-26T23:00:00Z', to: '2026-03-27T23:00:00Z' };

let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-03-26T17:30:00Z');
  clinic = await aClinic(api);
});
afterAll(() => api.stop());

it('keeps the hour on the wall over a change of clocks', async () => {
  const [desk, manager] = [await clinic.signIn('reception'), await clinic.signIn('manager')];
  const [{ id: ada }, { id: ben }] = clinic.specialists;
  const [{ id: roomId }] = clinic.rooms;
  const [patientId] = await somePatients(api, clinic, 1);
  const visit = {
    patientId,
    kind: 'consultation',
    startsAt: '2026-03-27T08:00:00Z',
    specialistId: ada,
    roomId,
  };
  ok(await desk.post('/visits', visit));
  const room = await desk.post('/rescues/proposal', { absentId: roomId, ...FRIDAY });
  expect(room.body.lines).toMatchObject([
    { to: { startsAt: '2026-03-27T08:00:00.000Z', room: { name: 'Room 2' } }, changes: { time: false } },
  ]);
  ok(await manager.post('/absences', { resourceId: ben, startsAt: FRIDAY.from, endsAt: FRIDAY.to }));
  const specialist = await desk.post('/rescues/proposal', { absentId: ada, ...FRIDAY });
  expect(specialist.body.lines).toMatchObject([
    { to: { day: '2026-03-30', startsAt: '2026-03-30T07:00:00.000Z' }, daysMoved: 3 },
  ]);
});
