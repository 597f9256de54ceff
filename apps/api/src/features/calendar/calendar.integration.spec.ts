import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now. */
describe('the calendar', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;
  let visitId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
    const booked = await desk.post('/visits', {
      ...{ patientId, kind: 'treatment', protocolCode: 'ha-cheek', startsAt: '2026-03-03T09:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    });
    visitId = booked.body.id;
    await api.database.read(
      `insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason)
       values ($1, $2, $3, '2026-03-04T07:00Z', '2026-03-05T17:00Z', 'Sick child')`,
      [clinic.id, newId(), clinic.specialists[1].id],
    );
    await api.database.read(`insert into closures (clinic_id, day, name) values ($1, '2026-03-06', 'Move')`, [
      clinic.id,
    ]);
  });
  afterAll(() => api.stop());

  const show = (from: string, to: string, browser = desk) => browser.get(`/calendar?from=${from}&to=${to}`);

  it('shows a week with people, rooms, hours and what is not there', async () => {
    const { status, body, headers } = await show('2026-03-02', '2026-03-08');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body.clinic.hours).toHaveLength(5);
    expect(body.clinic.closures).toEqual([{ day: '2026-03-06', name: 'Move' }]);
    expect(body.specialists).toMatchObject([
      { name: 'Dr Ada Lind', absences: [] },
      {
        name: 'Dr Ben Moor',
        hours: expect.arrayContaining([{ weekday: 1, from: 480, to: 1080 }]),
        absences: [{ startsAt: '2026-03-04T07:00:00.000Z', endsAt: '2026-03-05T17:00:00.000Z' }],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('Sick child');
    expect(body.rooms.map(({ name }: { name: string }) => name)).toEqual(['Room 1', 'Room 2', 'Room 3']);
    expect(body.visits).toEqual([
      {
        ...{
          id: visitId,
          version: 1,
          startsAt: '2026-03-03T09:00:00.000Z',
          endsAt: '2026-03-03T10:05:00.000Z',
        },
        ...{ roomFrom: '2026-03-03T09:00:00.000Z', roomTo: '2026-03-03T10:15:00.000Z' },
        patient: { id: patientId, name: 'Pat Nr 1', number: expect.stringMatching(/^P-\d{6}$/) },
        ...{ kind: 'treatment', protocolCode: 'ha-cheek', label: 'ha-cheek', sessions: [] },
        ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id, state: 'booked' },
        ...{ urgent: false, arrivedAt: null, instruction: null },
      },
    ]);
  });

  it('writes down which patients were seen, in the same statement', async () => {
    await show('2026-03-03', '2026-03-03');
    const [event] = await api.database.read(
      `select actor_name, patient_ids from audit_events where subject = 'calendar' order by id desc limit 1`,
    );
    expect(event).toEqual({ actor_name: 'Rita Empfang', patient_ids: [patientId] });
  });

  it('leaves cancelled visits out and keeps missed ones', async () => {
    const book = async (startsAt: string) =>
      (
        await desk.post('/visits', {
          ...{ patientId, kind: 'consultation', startsAt },
          ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
        })
      ).body;
    const [missed, cancelled] = [await book('2026-03-09T09:00:00Z'), await book('2026-03-09T11:00:00Z')];
    await desk.post(`/visits/${missed.id}/miss`, {}, { version: 1 });
    await desk.post(`/visits/${cancelled.id}/cancel`, { reason: 'Ill' }, { version: 1 });
    const { body } = await show('2026-03-09', '2026-03-09');
    expect(body.visits).toMatchObject([
      { id: missed.id, state: 'missed', roomTo: '2026-03-09T09:30:00.000Z' },
    ]);
  });

  it('goes by the day of the clinic, not of the device', async () => {
    const late = await aClinic(api, { timeZone: 'America/New_York' });
    const browser = await late.signIn('reception');
    const [who] = await somePatients(api, late, 1);
    const { status } = await browser.post('/visits', {
      ...{ patientId: who, kind: 'consultation', startsAt: '2026-03-03T13:00:00Z' }, // 08:00
      ...{ specialistId: late.specialists[0].id, roomId: late.rooms[0].id },
    });
    expect(status).toBe(201);
    expect((await show('2026-03-03', '2026-03-03', browser)).body.visits).toHaveLength(1);
    expect((await show('2026-03-02', '2026-03-02', browser)).body.visits).toEqual([]);
    const onDay = (day: string) =>
      browser.get(`/visits?filter=${encodeURIComponent(JSON.stringify({ day }))}`);
    expect((await onDay('2026-03-03')).body).toHaveLength(1);
    expect((await onDay('2026-03-04')).body).toEqual([]);
  });

  it('shows nothing of another clinic', async () => {
    const stranger = await (await aClinic(api)).signIn('manager');
    const { body } = await show('2026-03-02', '2026-03-08', stranger);
    expect(body.visits).toEqual([]);
  });

  it.each([
    ['2026-03-02', '2026-03-16'],
    ['2026-03-08', '2026-03-02'],
    ['2026-02-30', '2026-03-02'],
    ['', '2026-03-02'],
  ])('refuses the days %s to %s', async (from, to) => {
    expect((await show(from, to)).status).toBe(400);
  });
});
