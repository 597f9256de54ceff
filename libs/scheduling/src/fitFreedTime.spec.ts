import type { Day } from '@stratum/calendar';
import { describe, expect, it } from 'vitest';
import { type FreedTimeRequest, fitFreedTime, type Waiting } from './fitFreedTime.js';
import { shapeOf } from './shapeOf.js';
import { at, told } from './testing/at.js';

const needs = { roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10, devices: [] };

function waits(id: string, minutes: number, more: Partial<Waiting> = {}): Waiting {
  const people = { specialists: ['anna', 'ben'], rooms: ['r1'], patientId: id };
  return { id, shape: shapeOf({ ...needs, ...people, specialistMinutes: minutes }), window: null, ...more };
}

function within(ideal: Day, latest: Day | null, first: Day = '2026-03-01') {
  return { window: { ideal, latest, ranges: [{ first, last: '9999-12-31' as Day }] } };
}

const day = [[at('2026-03-10T00:00Z'), at('2026-03-11T00:00Z')] as const];

/** Anna is free from ten to eleven, her room a little longer. */
const ask = (waiting: readonly Waiting[], more: Partial<FreedTimeRequest> = {}): FreedTimeRequest => ({
  specialist: 'anna',
  during: [at('2026-03-10T10:00Z'), at('2026-03-10T11:00Z')],
  free: {
    anna: [[at('2026-03-10T10:00Z'), at('2026-03-10T11:00Z')]],
    ben: day,
    r1: [[at('2026-03-10T09:45Z'), at('2026-03-10T11:15Z')]],
    ...Object.fromEntries(waiting.map(({ id }) => [id, day])),
  },
  waiting,
  now: at('2026-03-09T12:00Z'),
  zone: 'UTC',
  step: 15,
  ...more,
});

describe('fitFreedTime', () => {
  it('asks who has drifted most, then whose window closes first, then who likes it', () => {
    const fits = fitFreedTime(
      ask([
        waits('any', 30),
        waits('wish', 30, { preference: { fromMinute: 900 } }),
        waits('closing', 30, within('2026-03-08', '2026-03-12')),
        waits('open', 30, within('2026-03-08', '2026-03-22')),
        waits('late', 30, within('2026-02-20', '2026-03-05')),
        waits('later', 30, { ...within('2026-02-20', '2026-03-01'), bookedOn: '2026-03-20' }),
      ]),
    );
    expect(
      fits.map(({ id, reasons }) => [id, ...reasons.map(({ code, days }) => `${code} ${days}`)]),
    ).toEqual([
      ['later', 'drifted 19', 'earlier 10', 'near-ideal 18', 'as-wished 0'],
      ['late', 'drifted 4', 'near-ideal 18', 'as-wished 0'],
      ['closing', 'window-closes 2', 'near-ideal 2', 'as-wished 0'],
      ['open', 'window-closes 12', 'near-ideal 2', 'as-wished 0'],
      ['any', 'as-wished 0'],
      ['wish'],
    ]);
  });

  it('offers the start that the patient likes best, and leaves out for whom it is too short or not allowed', () => {
    const fits = fitFreedTime(
      ask([
        waits('half', 30, { preference: { fromMinute: 630 } }),
        waits('long', 75),
        waits('healing', 30, within('2026-03-20', null, '2026-03-11')),
        waits('sooner', 30, { bookedOn: '2026-03-10' }),
        waits('whole', 60),
      ]),
    );
    expect(
      fits.map(({ id, opening }) => [id, told(opening.start), opening.specialist, opening.room]),
    ).toEqual([
      ['whole', '2026-03-10T10:00Z', 'anna', 'r1'],
      ['half', '2026-03-10T10:30Z', 'anna', 'r1'],
    ]);
  });

  it('offers nothing that has begun, and no patient who is elsewhere', () => {
    const busy = ask([waits('busy', 30), waits('free', 30)], { now: at('2026-03-10T10:20Z') });
    const free = { ...busy.free, busy: [[at('2026-03-10T12:00Z'), at('2026-03-10T13:00Z')] as const] };
    expect(fitFreedTime({ ...busy, free }).map(({ id, opening }) => [id, told(opening.start)])).toEqual([
      ['free', '2026-03-10T10:30Z'],
    ]);
  });

  it('offers nothing to whom only time beside the freed time would fit', () => {
    const freedTime = { during: [at('2026-03-10T10:00Z'), at('2026-03-10T10:05Z')] as const };
    const beside = ask([waits('half', 30)], freedTime);
    const free = (from: string, to: string) => ({
      ...{ ...beside.free, r1: day },
      anna: [[at(`2026-03-10T${from}Z`), at(`2026-03-10T${to}Z`)] as const],
    });
    expect(fitFreedTime({ ...beside, free: free('09:30', '10:05') })).toEqual([]);
    expect(
      fitFreedTime({
        ...beside,
        free: free('10:00', '10:50'),
        during: [at('2026-03-10T09:55Z'), at('2026-03-10T10:00Z')],
      }),
    ).toEqual([]);
    const [fit] = fitFreedTime({ ...beside, free: free('09:45', '10:15'), step: 5 });
    expect(told(fit?.opening.start as number)).toBe('2026-03-10T09:45Z');
  });

  it('offers the last day on which a visit may be, and none after it', () => {
    const until = (last: Day) => {
      return {
        window: { ideal: '2026-03-09' as Day, latest: null, ranges: [{ first: '2026-03-01' as Day, last }] },
      };
    };
    const fits = fitFreedTime(
      ask([waits('to-day', 30, until('2026-03-10')), waits('over', 30, until('2026-03-09'))]),
    );
    expect(fits.map(({ id }) => id)).toEqual(['to-day']);
  });

  it('asks the one who has drifted more before the one whose window closes sooner', () => {
    const drifted = waits('drifted', 30, { ...within('2026-03-12', '2026-03-20'), bookedOn: '2026-03-25' });
    const closing = waits('closing', 30, within('2026-03-08', '2026-03-12'));
    expect(fitFreedTime(ask([closing, drifted])).map(({ id }) => id)).toEqual(['drifted', 'closing']);
  });
});
