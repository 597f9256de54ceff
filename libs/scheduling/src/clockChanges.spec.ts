import { addDays, type Day, dayAt, instantAt, minuteOfDayAt } from '@stratum/calendar';
import { afterEach, describe, expect, it } from 'vitest';
import { findOpenings } from './findOpenings.js';
import { freeTime } from './freeTime.js';
import { proposeSeries } from './proposeSeries.js';
import { rescueDay } from './rescueDay.js';
import type { SeriesSession } from './SeriesRequest.js';
import { shapeOf } from './shapeOf.js';
import { shiftDay } from './shiftDay.js';
import { at, told } from './testing/at.js';

const HOUR = { specialistMinutes: 60, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 };
const everyDay = (from: number, to: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const shapeFor = (specialists: readonly string[], patientId = 'p') =>
  shapeOf({ ...HOUR, specialists, rooms: ['r'], devices: [], patientId });

/** What the clinic's clock shows at a minute since 1970. */
function onTheWall(minute: number, zone: string): string {
  const wall = minuteOfDayAt(minute * 60_000, zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(wall / 60))}:${two(wall % 60)}`;
}

/** Every change of clocks of 2026 and 2027: the day, when it begins and how many minutes it has, and its hours from midnight. */
const CHANGES: readonly (readonly [
  zone: string,
  day: Day,
  begins: string,
  minutes: number,
  hours: string,
])[] = [
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00Z', 1380, '00:00 01:00 03:00 04:00 05:00'],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z', 1500, '00:00 01:00 02:00 02:00 03:00 04:00 05:00'],
  ['Europe/Berlin', '2027-03-28', '2027-03-27T23:00Z', 1380, '00:00 01:00 03:00 04:00 05:00'],
  ['Europe/Berlin', '2027-10-31', '2027-10-30T22:00Z', 1500, '00:00 01:00 02:00 02:00 03:00 04:00 05:00'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00Z', 1380, '00:00 01:00 03:00 04:00 05:00'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00Z', 1500, '00:00 01:00 01:00 02:00 03:00 04:00 05:00'],
  ['America/New_York', '2027-03-14', '2027-03-14T05:00Z', 1380, '00:00 01:00 03:00 04:00 05:00'],
  ['America/New_York', '2027-11-07', '2027-11-07T04:00Z', 1500, '00:00 01:00 01:00 02:00 03:00 04:00 05:00'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 1470, '00:00 01:00 01:30 02:30 03:30 04:30'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z', 1410, '00:00 01:00 02:30 03:30 04:30'],
  ['Australia/Lord_Howe', '2027-04-04', '2027-04-03T13:00Z', 1470, '00:00 01:00 01:30 02:30 03:30 04:30'],
  ['Australia/Lord_Howe', '2027-10-03', '2027-10-02T13:30Z', 1410, '00:00 01:00 02:30 03:30 04:30'],
  ['America/Santiago', '2026-04-04', '2026-04-04T03:00Z', 1500, '00:00 01:00 02:00 03:00 04:00 05:00'],
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00Z', 1380, '01:00 02:00 03:00 04:00 05:00'],
  ['America/Santiago', '2027-04-03', '2027-04-03T03:00Z', 1500, '00:00 01:00 02:00 03:00 04:00 05:00'],
  ['America/Santiago', '2027-09-05', '2027-09-05T04:00Z', 1380, '01:00 02:00 03:00 04:00 05:00'],
];

/** The product's clinic and the machine it runs on need not be in one zone. */
const ownZone = process.env['TZ'];
const MACHINES = [
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['America/Santiago', 240],
] as const;

describe.each(MACHINES)('over changes of clocks, on a machine in %s', (machine, offset) => {
  const onMachine =
    <Args extends unknown[]>(test: (...args: Args) => void) =>
    (...args: Args) => {
      process.env['TZ'] = machine;
      expect(new Date('2026-07-01T12:00Z').getTimezoneOffset()).toBe(offset);
      test(...args);
    };
  afterEach(() => {
    if (ownZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ownZone;
  });

  it.each(CHANGES)(
    'in %s, the openings of the night of %s are the hours that there are',
    onMachine((zone, day, begins, minutes, hours) => {
      const range = { first: addDays(day, -1), last: addDays(day, 1) };
      const free = freeTime({ hours: { anna: everyDay(0, 360), r: 'always', p: 'always' } }, range, zone);
      const [start, end] = [instantAt(day, 0, zone) / 60_000, instantAt(addDays(day, 1), 0, zone) / 60_000];
      expect([told(start), end - start]).toEqual([begins, minutes]);
      const search = { shape: shapeFor(['anna']), free, within: [[start, end]] as const, step: 15 as const };
      const openings = findOpenings({ ...search, zone, now: start - 1440 });
      expect(new Set(openings.map((one) => one.day))).toEqual(new Set([day]));
      const hourly = openings.filter((one) => (one.start - start) % 60 === 0);
      expect(hourly.map((one) => onTheWall(one.start, zone)).join(' ')).toBe(hours);
      expect(dayAt((start - 1) * 60_000, zone)).toBe(addDays(day, -1));
    }),
  );
});

describe('over changes of clocks', () => {
  it('in Santiago, the last hour of 4 April 2026 comes twice, both on that day', () => {
    const [zone, day] = ['America/Santiago', '2026-04-04'] as const;
    const range = { first: day, last: '2026-04-05' as const };
    const free = freeTime({ hours: { anna: everyDay(1320, 1440), r: 'always', p: 'always' } }, range, zone);
    const within = [[at('2026-04-04T12:00Z'), at('2026-04-05T12:00Z')]] as const;
    const search = {
      shape: shapeFor(['anna']),
      free,
      within,
      step: 15 as const,
      zone,
      now: at('2026-04-04T12:00Z'),
    };
    const openings = findOpenings(search).filter(({ start }) => start % 60 === 0);
    expect(openings.map((one) => `${told(one.start)} ${onTheWall(one.start, zone)} ${one.day}`)).toEqual([
      '2026-04-05T01:00Z 22:00 2026-04-04',
      '2026-04-05T02:00Z 23:00 2026-04-04',
      '2026-04-05T03:00Z 23:00 2026-04-04',
    ]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-20', '2026-03-20T08:00Z 2026-03-29T07:00Z 2026-04-03T07:00Z'],
    ['Europe/Berlin', '2026-10-16', '2026-10-16T07:00Z 2026-10-25T08:00Z 2026-10-30T08:00Z'],
    ['America/New_York', '2026-02-27', '2026-02-27T14:00Z 2026-03-08T13:00Z 2026-03-13T13:00Z'],
    ['America/New_York', '2027-10-29', '2027-10-29T13:00Z 2027-11-07T14:00Z 2027-11-12T14:00Z'],
    ['Australia/Lord_Howe', '2026-09-25', '2026-09-24T22:30Z 2026-10-03T22:00Z 2026-10-08T22:00Z'],
    ['Australia/Lord_Howe', '2027-03-26', '2027-03-25T22:00Z 2027-04-03T22:30Z 2027-04-08T22:30Z'],
    ['America/Santiago', '2026-08-28', '2026-08-28T13:00Z 2026-09-06T12:00Z 2026-09-11T12:00Z'],
    ['America/Santiago', '2027-03-25', '2027-03-25T12:00Z 2027-04-03T12:00Z 2027-04-08T13:00Z'],
  ] as const)('in %s, a series from %s on keeps nine on the wall', (zone, first, expected) => {
    const range = { first: addDays(first, -1), last: addDays(first, 30) };
    const free = freeTime({ hours: { anna: everyDay(540, 600), r: 'always', p: 'always' } }, range, zone);
    const sessions = [0, 9, 14].map((after, i): SeriesSession => {
      const ideal = addDays(first, after);
      const ranges = [{ first: addDays(ideal, -3), last: '9999-12-31' as const }];
      return {
        id: `s${i}`,
        ideal,
        earliest: addDays(ideal, -3),
        latest: ideal,
        ranges,
        shape: shapeFor(['anna']),
      };
    });
    const gaps = [
      { from: 's0', to: 's1', atLeast: 9 },
      { from: 's1', to: 's2', atLeast: 5 },
    ];
    const now = instantAt(first, 0, zone) / 60_000;
    const { placed, optimal } = proposeSeries({
      ...{ sessions, gaps, separations: [], free, now, zone, step: 15, preference: {}, horizonDays: 30 },
    });
    expect(placed.map(({ opening }) => told(opening.start)).join(' ')).toBe(expected);
    expect(placed.map(({ opening }) => opening.day)).toEqual(
      [0, 9, 14].map((after) => addDays(first, after)),
    );
    expect(optimal).toBe(true);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '01:00 01:40', '03:00 03:40', 40],
    ['Europe/Berlin', '2026-10-25', '02:00 02:40', '02:00 02:40', 40],
    ['Australia/Lord_Howe', '2026-10-04', '01:00 01:40', '02:30 03:10', 40],
    ['America/Santiago', '2026-09-06', '01:00 01:40', '02:00 02:40', 40],
  ] as const)(
    'in %s on %s, a late specialist is late by minutes that pass',
    (zone, day, one, next, minutes) => {
      const range = { first: day, last: day };
      const hours = freeTime(
        { hours: { anna: everyDay(0, 360), r: 'always', p1: 'always', p2: 'always' } },
        range,
        zone,
      );
      const first = at(
        {
          'Europe/Berlin': day === '2026-03-29' ? '2026-03-29T00:00Z' : '2026-10-25T00:00Z',
          'Australia/Lord_Howe': '2026-10-03T14:30Z',
          'America/Santiago': '2026-09-06T04:00Z',
        }[zone],
      );
      const has = { specialist: 'anna', room: 'r', devices: [] };
      const visits = ['p1', 'p2'].map((patient, i) => ({
        id: patient,
        shape: shapeFor(['anna'], patient),
        start: first + 60 * i,
        ...has,
      }));
      const free = freeTime(
        {
          hours: { anna: everyDay(0, 360), r: 'always', p1: 'always', p2: 'always' },
          taken: {
            anna: [[first, first + 120]],
            r: [[first, first + 120]],
            p1: [[first, first + 60]],
            p2: [[first + 60, first + 120]],
          },
        },
        range,
        zone,
      );
      const { shifted, calls } = shiftDay({
        specialist: 'anna',
        from: first + minutes,
        visits,
        free,
        hours,
        most: 60,
        step: 5,
      });
      expect(calls).toEqual([]);
      expect(shifted.map((shift) => shift.minutes)).toEqual([minutes, minutes]);
      const walls = visits.map(({ start }, i) =>
        [start, shifted[i]?.start as number].map((minute) => onTheWall(minute, zone)).join(' '),
      );
      expect(walls).toEqual([one, next]);
    },
  );

  it.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-28T09:00Z', '2026-03-29T08:00Z'],
    ['Europe/Berlin', '2027-10-30', '2027-10-30T08:00Z', '2027-10-31T09:00Z'],
    ['America/New_York', '2026-10-31', '2026-10-31T14:00Z', '2026-11-01T15:00Z'],
    ['America/New_York', '2027-03-13', '2027-03-13T15:00Z', '2027-03-14T14:00Z'],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-02T23:30Z', '2026-10-03T23:00Z'],
    ['Australia/Lord_Howe', '2027-04-03', '2027-04-02T23:00Z', '2027-04-03T23:30Z'],
    ['America/Santiago', '2026-09-05', '2026-09-05T14:00Z', '2026-09-06T13:00Z'],
    ['America/Santiago', '2027-04-03', '2027-04-03T13:00Z', '2027-04-04T14:00Z'],
  ] as const)(
    'in %s, whoever is rescued from %s keeps ten on the wall on the next day',
    (zone, day, was, becomes) => {
      const range = { first: day, last: addDays(day, 1) };
      const start = at(was);
      expect(onTheWall(start, zone)).toBe('10:00');
      const free = freeTime(
        {
          hours: { anna: everyDay(480, 1080), r: 'always', p: 'always' },
          taken: { anna: [[start, start + 60]], r: [[start, start + 60]], p: [[start, start + 60]] },
        },
        range,
        zone,
      );
      const ill = {
        resource: 'anna',
        during: [[instantAt(day, 0, zone) / 60_000, instantAt(addDays(day, 1), 0, zone) / 60_000]] as const,
      };
      const visit = {
        id: 'v',
        shape: shapeFor(['anna']),
        start,
        specialist: 'anna',
        room: 'r',
        devices: [],
        window: null,
      };
      const { lines, cost } = rescueDay({
        ...{
          outages: [ill],
          visits: [visit],
          gaps: [],
          separations: [],
          free,
          now: start - 120,
          zone,
          step: 15,
          horizonDays: 3,
        },
      });
      expect(lines.map(({ opening }) => opening && told(opening.start))).toEqual([becomes]);
      expect(cost).toMatchObject({ unplaced: 0, days: 1, minutes: 0 });
    },
  );
});
