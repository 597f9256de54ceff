import { dayAt, minuteOfDayAt, weekdayOf } from '@stratum/calendar';
import { describe, expect, it } from 'vitest';
import { freeTime } from './freeTime.js';
import { at, told } from './testing/at.js';

const everyDay = (from: number, to: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

function toldFree(hours: ReturnType<typeof everyDay> | 'always', first: string, last: string, zone: string) {
  return freeTime({ hours: { anna: hours } }, { first, last }, zone)['anna']?.map((stretch) =>
    stretch.map(told).join(' '),
  );
}

describe('freeTime', () => {
  it('follows the wall clock over the change of clocks, in four zones', () => {
    const nineToFive = everyDay(540, 1020);
    expect(toldFree(nineToFive, '2026-03-28', '2026-03-29', 'Europe/Berlin')).toEqual([
      '2026-03-28T08:00Z 2026-03-28T16:00Z',
      '2026-03-29T07:00Z 2026-03-29T15:00Z',
    ]);
    expect(toldFree(nineToFive, '2026-10-31', '2026-11-01', 'America/New_York')).toEqual([
      '2026-10-31T13:00Z 2026-10-31T21:00Z',
      '2026-11-01T14:00Z 2026-11-01T22:00Z',
    ]);
    expect(toldFree(nineToFive, '2026-10-03', '2026-10-04', 'Australia/Lord_Howe')).toEqual([
      '2026-10-02T22:30Z 2026-10-03T06:30Z',
      '2026-10-03T22:00Z 2026-10-04T06:00Z',
    ]);
    expect(toldFree(nineToFive, '2026-09-05', '2026-09-06', 'America/Santiago')).toEqual([
      '2026-09-05T13:00Z 2026-09-05T21:00Z',
      '2026-09-06T12:00Z 2026-09-06T20:00Z',
    ]);
  });

  it('keeps the hours of a single day instead of the weekly ones, unless the clinic is closed on it', () => {
    const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 }));
    const days = {
      anna: [
        { day: '2026-03-28', hours: [{ from: 600, to: 840 }] },
        {
          day: '2026-03-30',
          hours: [
            { from: 660, to: 780 },
            { from: 840, to: 1020 },
          ],
        },
        { day: '2026-03-31', hours: [{ from: 0, to: 1440 }] },
      ],
    };
    const hours = { anna: weekly, ben: weekly };
    const range = { first: '2026-03-27', last: '2026-03-31' };
    const free = freeTime({ hours, days, closures: ['2026-03-31'] }, range, 'Europe/Berlin');
    expect(free['anna']?.map((stretch) => stretch.map(told).join(' '))).toEqual([
      '2026-03-27T08:00Z 2026-03-27T16:00Z',
      '2026-03-28T09:00Z 2026-03-28T13:00Z',
      '2026-03-30T09:00Z 2026-03-30T11:00Z',
      '2026-03-30T12:00Z 2026-03-30T15:00Z',
    ]);
    expect(free['ben']?.map((stretch) => stretch.map(told).join(' '))).toEqual([
      '2026-03-27T08:00Z 2026-03-27T16:00Z',
      '2026-03-30T07:00Z 2026-03-30T15:00Z',
    ]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00Z 2026-03-29T04:00Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z 2026-10-25T05:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00Z 2026-03-08T10:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00Z 2026-11-01T11:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z 2026-10-03T19:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z 2026-04-04T19:30Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00Z 2026-09-06T09:00Z'],
    ['America/Santiago', '2026-04-05', '2026-04-05T04:00Z 2026-04-05T10:00Z'],
  ])('in %s, %s from midnight to six has the hours that it really has', (zone, day, expected) => {
    expect(toldFree(everyDay(0, 360), day, day, zone)).toEqual([expected]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-23', '2026-04-05'],
    ['America/New_York', '2026-10-26', '2026-11-08'],
    ['Australia/Lord_Howe', '2026-03-30', '2026-04-12'],
    ['America/Santiago', '2026-08-31', '2026-09-13'],
  ])(
    'agrees with the clock on the wall in %s, every quarter of an hour of two weeks',
    (zone, first, last) => {
      const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480 + 15 * weekday, to: 1080 }));
      const closures = [first];
      const free = freeTime({ hours: { anna: hours }, closures }, { first, last }, zone)['anna'] ?? [];
      const start = at(`${first}T00:00Z`) - 1440;
      for (let minute = start; minute < start + 16 * 1440; minute += 15) {
        const day = dayAt(minute * 60_000, zone);
        const wall = minuteOfDayAt(minute * 60_000, zone);
        const isOpen = hours.some(
          ({ weekday, from, to }) => weekday === weekdayOf(day) && from <= wall && wall < to,
        );
        const expected = isOpen && first < day && day <= last;
        expect([told(minute), free.some(([from, to]) => from <= minute && minute < to)]).toEqual([
          told(minute),
          expected,
        ]);
      }
    },
  );

  it('takes away absences, closures and what is taken, and leaves out who is not named', () => {
    const free = freeTime(
      {
        hours: { anna: [{ weekday: 1, from: 540, to: 720 }], patient: 'always' },
        absences: { anna: [[at('2026-03-02T08:00Z'), at('2026-03-02T08:30Z')]] },
        taken: { anna: [[at('2026-03-02T10:00Z'), at('2026-03-02T10:15Z')]], ben: [[0, 1]] },
        closures: ['2026-03-03'],
      },
      { first: '2026-03-02', last: '2026-03-03' },
      'Europe/Berlin',
    );
    expect(
      Object.fromEntries(Object.entries(free).map(([id, set]) => [id, set.map((one) => one.map(told))])),
    ).toEqual({
      anna: [
        ['2026-03-02T08:30Z', '2026-03-02T10:00Z'],
        ['2026-03-02T10:15Z', '2026-03-02T11:00Z'],
      ],
      patient: [['2026-03-01T23:00Z', '2026-03-02T23:00Z']],
    });
  });
});
