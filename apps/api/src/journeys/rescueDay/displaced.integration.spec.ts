import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 9 in Berlin. On Tuesday at 9 Dr Lind peels in the second room, at 11 in the third, with a device. */
describe('visits that lost their place to what was set up since', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let nine: string;
  let eleven: string;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    const patients = await somePatients(api, clinic, 3);
    const book = async (patient: number, startsAt: string, more: object) =>
      ok(
        await desk.post('/visits', {
          ...{ patientId: patients[patient], kind: 'treatment', protocolCode: 'mandelic-40', startsAt },
          ...{ specialistId: clinic.specialists[0].id, ...more },
        }),
      ).id;
    const [, second, third] = clinic.rooms;
    nine = await book(0, '2026-03-03T08:00:00Z', { roomId: second.id });
    eleven = await book(1, '2026-03-03T10:00:00Z', { roomId: third.id, deviceIds: [clinic.device.id] });
    await book(2, '2026-03-03T10:00:00Z', { roomId: second.id, urgent: { reason: 'Swelling.' } });
  });

  const change = (statement: string, ...values: unknown[]) =>
    api.database.read(statement, [clinic.id, ...values]);
  /** The list of the desk, which the marks in the calendar of the week must equal. */
  const toRearrange = async () => {
    const filter = encodeURIComponent(JSON.stringify({ rearrangeOn: '2026-03-02' }));
    const said = (visits: readonly { id: string; instruction: string | null }[]) =>
      visits.map(({ id, instruction }) => [id, instruction]).sort();
    const listed = said(ok(await desk.get(`/visits?filter=${filter}`)));
    const calendar = ok(await desk.get('/calendar?from=2026-03-02&to=2026-03-08'));
    expect(calendar.visits).toHaveLength(3);
    expect(said(calendar.visits).filter(([, instruction]) => instruction !== null)).toEqual(listed);
    return listed;
  };

  const lostTo = async (id: string) => ok(await desk.get(`/visits/${id}`)).lostTo;

  it('are found when a device is out of service, away, or cannot be used in the room any more', async () => {
    expect(await toRearrange()).toEqual([]);
    await change('update devices set active = false where clinic_id = $1');
    expect(await toRearrange()).toEqual([[eleven, 'find-new-time']]);
    await change('update devices set active = true, room_ids = $2 where clinic_id = $1', [
      clinic.rooms[1].id,
    ]);
    expect(await toRearrange()).toEqual([[eleven, 'find-new-time']]);
    await change('update devices set room_ids = $2 where clinic_id = $1', [clinic.rooms[2].id]);
    expect(await toRearrange()).toEqual([]);
    const out = { startsAt: '2026-03-03T06:00:00Z', endsAt: '2026-03-03T16:00:00Z' };
    const manager = await clinic.signIn('manager');
    ok(await manager.post('/absences', { resourceId: clinic.device.id, reason: 'other', ...out }));
    expect(await toRearrange()).toEqual([[eleven, 'find-new-time']]);
    expect(await lostTo(eleven)).toEqual(['device']);
    ok(await manager.post('/absences', { resourceId: clinic.rooms[1].id, reason: 'other', ...out }));
    ok(await manager.post('/closures', { day: '2026-03-03', name: 'Move' }));
    expect(await lostTo(nine)).toEqual(['clinic-closed', 'room']);
  });

  it('are found when their room is of another kind, and not for a better one', async () => {
    const become = (kind: string) =>
      change('update rooms set kind = $3 where clinic_id = $1 and id = $2', clinic.rooms[1].id, kind);
    await become('treatment-with-monitor');
    expect(await toRearrange()).toEqual([]);
    await become('consultation');
    expect(await toRearrange()).toEqual([[nine, 'find-new-time']]);
    expect(await lostTo(nine)).toEqual(['room-kind']);
  });

  it('are found when hours leave them out, of a weekday or of a single day, in the zone of the clinic', async () => {
    const [ada] = clinic.specialists;
    const hours = (from: number, to: number) =>
      change(
        'update staff_hours set from_minute = $3, to_minute = $4 where clinic_id = $1 and membership_id = $2 and weekday = 2',
        ...[ada.id, from, to],
      );
    await hours(540, 1080);
    expect(await toRearrange()).toEqual([]);
    await hours(550, 1080);
    expect(await toRearrange()).toEqual([[nine, 'find-new-time']]);
    expect(await lostTo(nine)).toEqual(['specialist-hours']);
    expect(await lostTo(eleven)).toEqual([]);
    const single = (membershipId: string | null, spans: object[]) =>
      change(
        `insert into day_hours (clinic_id, id, membership_id, day, hours) values ($1, gen_random_uuid(), $2, '2026-03-03', $3)`,
        membershipId,
        JSON.stringify(spans),
      );
    await single(ada.id, [
      { from: 480, to: 550 },
      { from: 550, to: 780 },
    ]);
    expect(await toRearrange()).toEqual([]);
    await single(null, [{ from: 480, to: 660 }]);
    expect(await toRearrange()).toEqual([[eleven, 'find-new-time']]);
    expect(await lostTo(eleven)).toEqual(['clinic-hours']);
  });
});
