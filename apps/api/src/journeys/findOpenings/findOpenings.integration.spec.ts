import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Found {
  startsAt: string;
  endsAt: string;
  day: string;
  specialist: { name: string };
  room: { name: string };
  daysFromIdeal: number | null;
  drift: number | null;
}

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('finding openings', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
  });
  afterAll(() => api.stop());

  const find = async (more: object): Promise<Found[]> => {
    const body = { patientId, kind: 'consultation', from: '2026-03-03', to: '2026-03-03', ...more };
    const { status, body: found } = await desk.post('/openings', body);
    expect(status, JSON.stringify(found)).toBe(200);
    return found;
  };
  const startsOf = (found: Found[]) => found.map(({ startsAt }) => startsAt);

  it('offers the working day in quarters of an hour, with who and where', async () => {
    const found = await find({});
    expect(found).toHaveLength(39);
    expect(found[0]).toEqual({
      startsAt: '2026-03-03T07:00:00.000Z',
      endsAt: '2026-03-03T07:30:00.000Z',
      day: '2026-03-03',
      specialist: { id: clinic.specialists[0].id, name: 'Dr Ada Lind' },
      room: { id: clinic.rooms[0].id, name: 'Room 1' },
      devices: [],
      daysFromIdeal: null,
      drift: null,
    });
    expect(found.at(-1)?.startsAt).toBe('2026-03-03T16:30:00.000Z');
  });

  it('offers nothing that has passed today, and nothing on free days', async () => {
    expect(startsOf(await find({ from: '2026-03-02', to: '2026-03-02' }))[0]).toBe(
      '2026-03-02T08:00:00.000Z',
    );
    expect(await find({ from: '2026-03-07', to: '2026-03-08' })).toEqual([]);
  });

  it('leaves out who is away or booked, and offers somebody else', async () => {
    const [ada, ben] = clinic.specialists;
    await api.database.read(
      `insert into absences (clinic_id, id, resource_id, starts_at, ends_at)
       values ($1, $2, $3, '2026-03-04T06:00Z', '2026-03-04T11:00Z')`,
      [clinic.id, newId(), ada.id],
    );
    const booking = {
      ...{
        patientId: (await somePatients(api, clinic, 1))[0],
        kind: 'consultation',
        roomId: clinic.rooms[0].id,
      },
      ...{ startsAt: '2026-03-04T08:00:00Z', specialistId: ben.id },
    };
    expect((await desk.post('/visits', booking)).status).toBe(201);
    const found = await find({ from: '2026-03-04', to: '2026-03-04' });
    expect(startsOf(found).slice(0, 5)).toEqual([
      '2026-03-04T07:00:00.000Z',
      '2026-03-04T07:15:00.000Z',
      '2026-03-04T07:30:00.000Z',
      '2026-03-04T08:30:00.000Z',
      '2026-03-04T08:45:00.000Z',
    ]);
    expect(found[0]?.specialist.name).toBe('Dr Ben Moor');
    const onlyAda = await find({ from: '2026-03-04', to: '2026-03-04', specialistIds: [ada.id] });
    expect(startsOf(onlyAda)[0]).toBe('2026-03-04T11:00:00.000Z');
    const both = await find({ from: '2026-03-04', to: '2026-03-04', each: 'specialist' });
    const noon = both.filter(({ startsAt }) => startsAt === '2026-03-04T12:00:00.000Z');
    expect(noon.map(({ specialist }) => specialist.name).sort()).toEqual(['Dr Ada Lind', 'Dr Ben Moor']);
  });

  it('offers only days that the treatment may be on, told from the ideal day', async () => {
    const specialist = await clinic.signIn('specialist');
    const planned = await anApprovedPlan(desk, specialist);
    const [first, second] = planned.sessionIds as [string, string];
    const body = {
      ...{ patientId: planned.patientId, kind: 'treatment', sessionIds: [first] },
      ...{
        startsAt: '2026-03-05T08:00:00Z',
        specialistId: clinic.specialists[0].id,
        roomId: clinic.rooms[1].id,
      },
    };
    expect((await desk.post('/visits', body)).status).toBe(201);
    const session = { patientId: planned.patientId, kind: 'treatment', sessionId: second };
    const [early] = await find({ ...session, from: '2026-03-16', to: '2026-03-20' });
    expect(early).toMatchObject({ day: '2026-03-19', daysFromIdeal: -1, drift: 0 });
    const [late] = await find({ ...session, from: '2026-04-07', to: '2026-04-07' });
    expect(late).toMatchObject({ daysFromIdeal: 18, drift: 3 });
    const lips = { patientId: planned.patientId, kind: 'treatment', protocolCode: 'ha-lips' };
    const days = [
      ...new Set((await find({ ...lips, from: '2026-03-02', to: '2026-03-20' })).map(({ day }) => day)),
    ];
    // none within 14 days before the peel of 5 March, and none within 14 days after it
    expect(days).toEqual(['2026-03-19', '2026-03-20']);
  });

  it('refuses ranges that make no sense', async () => {
    const wrong = async (more: object) =>
      (await desk.post('/openings', { patientId, kind: 'review', ...more })).status;
    expect(await wrong({ from: '2026-03-09', to: '2026-03-08' })).toBe(400);
    expect(await wrong({ from: '2026-03-01', to: '2026-05-02' })).toBe(400);
    expect(await wrong({ from: '2026-02-30', to: '2026-03-02' })).toBe(400);
    expect(await wrong({ from: '2026-03-09', to: '2026-03-09', kind: 'treatment' })).toBe(400);
    const nobody = {
      patientId: '0198f3c0-dead-7000-8000-000000000000',
      from: '2026-03-09',
      to: '2026-03-09',
    };
    expect(await wrong(nobody)).toBe(404);
  });

  describe('over changes of clocks', () => {
    const nightClinic = async (timeZone: string) => {
      const night = await aClinic(api, { timeZone });
      await api.database.read('delete from opening_hours where clinic_id = $1', [night.id]);
      await api.database.read('delete from staff_hours where clinic_id = $1', [night.id]);
      const sunday = { weekday: 7, from: 60, to: 240 };
      await api.database.read(
        `insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, $4, $5)`,
        [night.id, newId(), sunday.weekday, sunday.from, sunday.to],
      );
      await api.database.read(
        `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
         values ($1, $2, $3, $4, $5, $6)`,
        [night.id, newId(), night.specialists[0].id, sunday.weekday, sunday.from, sunday.to],
      );
      const [who] = (await somePatients(api, night, 1)) as [string];
      const browser = await night.signIn('reception');
      const openings = async (day: string) => {
        const body = { patientId: who, kind: 'consultation', from: day, to: day };
        return startsOf((await browser.post('/openings', body)).body);
      };
      const book = (startsAt: string) =>
        browser.post('/visits', {
          ...{ patientId: who, kind: 'consultation', startsAt },
          ...{ specialistId: night.specialists[0].id, roomId: night.rooms[0].id },
        });
      return { openings, book };
    };

    it('an hour is missing in spring in Berlin: 01:00 to 04:00 are two hours', async () => {
      const { openings, book } = await nightClinic('Europe/Berlin');
      expect(await openings('2026-03-22')).toHaveLength(11);
      expect(await openings('2026-03-29')).toEqual([
        '2026-03-29T00:00:00.000Z',
        '2026-03-29T00:15:00.000Z',
        '2026-03-29T00:30:00.000Z',
        '2026-03-29T00:45:00.000Z',
        '2026-03-29T01:00:00.000Z',
        '2026-03-29T01:15:00.000Z',
        '2026-03-29T01:30:00.000Z',
      ]);
      const booked = await book('2026-03-29T00:45:00Z'); // 01:45, and out at 03:15 by the clock
      expect(booked).toMatchObject({ status: 201, body: { endsAt: '2026-03-29T01:15:00.000Z' } });
      expect((await book('2026-03-29T02:00:00Z')).status).toBe(422); // 04:00 by the clock
    });

    it('an hour is missing in spring in New York', async () => {
      const { openings, book } = await nightClinic('America/New_York');
      expect(await openings('2026-03-15')).toHaveLength(11);
      const found = await openings('2026-03-08');
      expect([found[0], found.at(-1), found.length]).toEqual([
        '2026-03-08T06:00:00.000Z',
        '2026-03-08T07:30:00.000Z',
        7,
      ]);
      expect((await book('2026-03-08T06:45:00Z')).status).toBe(201);
    });

    it('an hour comes twice in autumn: who is there from 01:00 to 04:00 is there for four hours', async () => {
      const { openings, book } = await nightClinic('Europe/Berlin');
      const found = await openings('2026-10-25');
      expect([found[0], found.at(-1)]).toEqual(['2026-10-24T23:00:00.000Z', '2026-10-25T02:30:00.000Z']);
      expect(found).toContain('2026-10-25T00:00:00.000Z'); // the first 02:00
      const first = await book('2026-10-25T00:30:00Z');
      expect(first.status).toBe(201);
      expect((await book('2026-10-25T01:30:00Z')).status).toBe(201); // 02:30 again, an hour later
      expect((await book('2026-10-25T03:00:00Z')).status).toBe(422); // 04:00
    });
  });
});
