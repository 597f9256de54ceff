import { addDays, type Day, instantAt } from '@stratum/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisitReply } from '../features/visits/VisitReply.js';
import type { OpeningReply } from '../journeys/findOpenings/OpeningReply.js';
import type { LateReply } from '../journeys/rescueDay/LateReply.js';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { anApprovedPlan } from '../testing/anApprovedPlan.js';
import type { Client } from '../testing/client.js';
import { ok } from '../testing/ok.js';
import { proposeSeries } from '../testing/proposeSeries.js';
import { somePatients } from '../testing/somePatients.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/**
 * A clinic in each zone that works every day from midnight to six and from eight to eighteen: the day of the change, its
 * openings between midnight and six by the hour, and eight in the morning the day before, on it and after it. In order of time, since the clock of the
 * product only goes on.
 */
const CHANGES: readonly {
  readonly zone: string;
  readonly day: Day;
  readonly night: readonly string[];
  readonly eight: readonly [before: string, on: string, after: string];
}[] = [
  {
    ...{ zone: 'Europe/Berlin', day: '2026-03-29' },
    night: [
      '2026-03-28T23:00',
      '2026-03-29T00:00',
      '2026-03-29T01:00',
      '2026-03-29T02:00',
      '2026-03-29T03:00',
    ],
    eight: ['2026-03-28T07:00', '2026-03-29T06:00', '2026-03-30T06:00'],
  },
  {
    ...{ zone: 'America/Santiago', day: '2026-09-06' },
    night: ['04:00', '05:00', '06:00', '07:00', '08:00'].map((time) => `2026-09-06T${time}`),
    eight: ['2026-09-05T12:00', '2026-09-06T11:00', '2026-09-07T11:00'],
  },
  {
    ...{ zone: 'Australia/Lord_Howe', day: '2026-10-04' },
    night: ['13:30', '14:30', '15:30', '16:30', '17:30', '18:30'].map((time) => `2026-10-03T${time}`),
    eight: ['2026-10-02T21:30', '2026-10-03T21:00', '2026-10-04T21:00'],
  },
  {
    ...{ zone: 'America/New_York', day: '2026-11-01' },
    night: ['04:00', '05:00', '06:00', '07:00', '08:00', '09:00', '10:00'].map(
      (time) => `2026-11-01T${time}`,
    ),
    eight: ['2026-10-31T12:00', '2026-11-01T13:00', '2026-11-02T13:00'],
  },
];

/** The machine's own clock is elsewhere altogether. */
const ownZone = process.env['TZ'];
const instant = (text: string) => `${text}:00.000Z`;

let api: TestApi;

beforeAll(async () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(new Date('2026-07-01T00:00Z').getTimezoneOffset()).toBe(-840);
  api = await startApi();
});
afterAll(async () => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
  await api.stop();
});

describe.each(CHANGES)('a clinic in $zone in the week of $day', ({ zone, day, night, eight }) => {
  let clinic: TestClinic;
  let desk: Client;
  let who: string[];
  let ada: string;
  let ben: string;
  let roomId: string;

  beforeAll(async () => {
    api.clock.set(new Date(instantAt(addDays(day, -6), 600, zone)).toISOString());
    clinic = await aClinic(api, { timeZone: zone });
    for (const table of ['opening_hours', 'staff_hours']) {
      const weekend = `jsonb_build_object('id', gen_random_uuid(), 'weekday', h.weekday + 5)`;
      const early = `jsonb_build_object('id', gen_random_uuid(), 'from_minute', 0, 'to_minute', 360)`;
      await api.database.read(
        `insert into ${table} select (jsonb_populate_record(h, ${weekend})).* from ${table} h where weekday <= 2`,
      );
      await api.database.read(
        `insert into ${table} select (jsonb_populate_record(h, ${early})).* from ${table} h`,
      );
    }
    desk = await clinic.signIn('reception');
    who = await somePatients(api, clinic, 4);
    [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
    roomId = clinic.rooms[0].id;
  });
  /** Sets the clock of the product, and signs everybody in again. */
  const goTo = async (at: number) => {
    api.clock.set(new Date(at).toISOString());
    desk = await clinic.signIn('reception');
  };
  const book = async (n: number, startsAt: string, specialistId = ada) =>
    ok(
      await desk.post<VisitReply>('/visits', {
        patientId: who[n],
        kind: 'consultation',
        startsAt,
        specialistId,
        roomId,
      }),
    );
  const lineOf = ({ id, version }: VisitReply, startsAt: string, specialistId: string) => ({
    ...{ visitId: id, version, startsAt, specialistId, roomId },
  });

  it('offers the hours that there are, each under its day', async () => {
    const asked = { patientId: who[0], kind: 'consultation', specialistIds: [ada] };
    const find = async (from: Day, to: Day) =>
      ok(await desk.post<OpeningReply[]>('/openings', { ...asked, from, to, limit: 500 }));
    const onDay = await find(day, day);
    expect(new Set(onDay.map((one) => one.day))).toEqual(new Set([day]));
    const first = Date.parse(instant(night[0] as string));
    const hourly = onDay
      .map(({ startsAt }) => startsAt)
      .filter((at) => (Date.parse(at) - first) % 3_600_000 === 0 && at < instant(eight[1]));
    expect(hourly).toEqual(night.map(instant));
    const around = await find(addDays(day, -1), addDays(day, 1));
    for (const [n, at] of eight.entries()) {
      expect(around.filter(({ startsAt }) => startsAt === instant(at)).map((one) => one.day)).toEqual([
        addDays(day, n - 1),
      ]);
    }
  });

  it('shows its week, and a visit that is moved over the change, on their days', async () => {
    const booked = await book(0, instant(eight[0]));
    const week = async () => {
      const [from, to] = [addDays(day, -6), day];
      const { visits } = ok(await desk.get(`/calendar?from=${from}&to=${to}`));
      return visits.map(({ id, startsAt }: VisitReply) => [id, startsAt]);
    };
    expect(await week()).toEqual([[booked.id, instant(eight[0])]]);
    const onIt = { startsAt: instant(eight[1]), specialistId: ada, roomId };
    const { visit } = ok(await desk.post(`/visits/${booked.id}/move`, onIt, { version: 1 }));
    expect(await week()).toEqual([[booked.id, instant(eight[1])]]);
    const after = { ...onIt, startsAt: instant(eight[2]) };
    ok(await desk.post(`/visits/${booked.id}/move`, after, { version: visit.version }));
    expect(await week()).toEqual([]);
    const filter = encodeURIComponent(JSON.stringify({ day: addDays(day, 1) }));
    expect(ok(await desk.get(`/visits?filter=${filter}`)).map(({ id }: VisitReply) => id)).toEqual([
      booked.id,
    ]);
  });

  it('places a series at ten on the wall, before the change and after it', async () => {
    const plan = await anApprovedPlan(desk, await clinic.signIn('specialist'));
    const preference = { fromMinute: 600, toMinute: 640 };
    const { placed } = await proposeSeries(desk, plan, { preference });
    expect(placed).toHaveLength(6);
    const two = 120 * 60_000;
    const eights = eight.map((at) => Date.parse(instant(at)) + two);
    for (const { startsAt, day: on } of placed) {
      const [reference, from] = on < day ? [eights[0], addDays(day, -1)] : [eights[1], day];
      const days = Math.round((Date.parse(`${on}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
      expect(new Date(Date.parse(startsAt) - days * 86_400_000).toISOString()).toBe(
        new Date(reference as number).toISOString(),
      );
    }
    expect(new Set(placed.map(({ day: on }) => on < day))).toEqual(new Set([true, false]));
  });

  it('keeps the hour on the wall when a day is rescued over the change', async () => {
    await goTo(instantAt(addDays(day, -1), 390, zone));
    const visit = await book(1, instant(eight[0]));
    const [from, to] = [0, 1440].map((minute) =>
      new Date(instantAt(addDays(day, -1), minute, zone)).toISOString(),
    );
    const manager = await clinic.signIn('manager');
    ok(await manager.post('/absences', { resourceId: ben, startsAt: from, endsAt: to }));
    const { lines } = ok(await desk.post('/rescues/proposal', { absentId: ada, from, to }));
    expect(lines).toMatchObject([
      { visit: { id: visit.id }, to: { startsAt: instant(eight[1]), day }, daysMoved: 1 },
    ]);
    const accepted = { lines: [lineOf(visit, lines[0].to.startsAt, lines[0].to.specialist.id)] };
    expect(ok(await desk.post('/rescues', accepted)).visits).toMatchObject([{ startsAt: instant(eight[1]) }]);
  });

  it('runs late by minutes that pass, also through an hour that is not there or comes twice', async () => {
    const [one, two] = [night[1] as string, night[2] as string].map(instant) as [string, string];
    const visits = [await book(2, one), await book(3, two)];
    await goTo(Date.parse(one) - 600_000);
    const late = ok(await desk.post<LateReply>('/rescues/late', { specialistId: ada, minutes: 40 }));
    const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
    expect(late.shifts.map(({ visit, startsAt, minutes }) => [visit.id, startsAt, minutes])).toEqual([
      [visits[0]?.id, later(one, 40), 40],
      [visits[1]?.id, later(two, 15), 15],
    ]);
  });
});
