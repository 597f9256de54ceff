import { describe, expect, it } from 'vitest';
import { findOpenings, type OpeningSearch } from './findOpenings.js';
import { shapeOf } from './shapeOf.js';
import { at, told } from './testing/at.js';

const FILLER = { specialistMinutes: 45, roomBeforeMinutes: 0, numbingMinutes: 20, roomAfterMinutes: 10 };
const PEEL = { specialistMinutes: 30, roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10 };
const day = (from: string, to: string) => [[at(`2026-03-02T${from}Z`), at(`2026-03-02T${to}Z`)] as const];

const search = (more: Partial<OpeningSearch>): OpeningSearch => ({
  shape: shapeOf({ ...PEEL, specialists: ['anna', 'ben'], rooms: ['r1', 'r2'], devices: [], patientId: 'p' }),
  free: {
    anna: day('09:00', '10:00'),
    ben: day('09:00', '10:00'),
    r1: day('08:00', '12:00'),
    r2: [],
    p: day('00:00', '24:00'),
  },
  within: day('00:00', '24:00'),
  step: 15,
  now: at('2026-03-01T12:00Z'),
  zone: 'UTC',
  ...more,
});

const brief = (more: Partial<OpeningSearch>) =>
  findOpenings(search(more)).map(
    ({ start, specialist, room }) => `${told(start).slice(11, 16)} ${specialist} ${room}`,
  );

describe('findOpenings', () => {
  it('offers each start once, with the candidates named first, earliest first', () => {
    expect(brief({})).toEqual(['09:00 anna r1', '09:15 anna r1', '09:30 anna r1']);
  });

  it('needs the specialist only after numbing, and the room until it is clean', () => {
    const shape = shapeOf({ ...FILLER, specialists: ['anna'], rooms: ['r1'], devices: [], patientId: 'p' });
    const free = { anna: day('09:00', '10:00'), r1: day('08:40', '10:00'), p: day('00:00', '24:00') };
    expect(brief({ shape, free, step: 5 })).toEqual(['08:40 anna r1', '08:45 anna r1']);
    expect(brief({ shape, free: { ...free, r1: day('08:40', '09:54') }, step: 5 })).toEqual([]);
  });

  it('keeps the buffer before a visit free in the room', () => {
    const free = { anna: day('09:00', '10:00'), r1: day('09:00', '12:00'), p: day('00:00', '24:00') };
    expect(brief({ free, step: 5, limit: 1 })).toEqual(['09:05 anna r1']);
  });

  it('gives a start to the specialist the patient likes best, and prices what was not wished for', () => {
    const preference = { specialists: ['ben'], weekdays: [2], fromMinute: 555 };
    const openings = findOpenings(search({ preference }));
    expect(openings.map(({ specialist, cost }) => [specialist, cost])).toEqual([
      ['ben', 20],
      ['ben', 10],
      ['ben', 10],
    ]);
  });

  it('reads the wished-for hours off the clock on the wall on the day the clocks change', () => {
    const morning = [[at('2026-03-29T06:00Z'), at('2026-03-29T08:00Z')] as const];
    const free = { anna: morning, r1: [[0, at('2030-01-01T00:00Z')] as const], p: morning };
    const preference = { fromMinute: 540, toMinute: 600 };
    const openings = findOpenings(
      search({ free, within: morning, preference, zone: 'Europe/Berlin', step: 15 }),
    );
    const wished = openings.filter(({ cost }) => cost === 0).map(({ start }) => told(start));
    expect(wished).toEqual(['2026-03-29T07:00Z', '2026-03-29T07:15Z', '2026-03-29T07:30Z']);
  });

  it('lists every specialist or every combination when asked', () => {
    const free = { ...search({}).free, r2: day('08:00', '09:45') };
    expect(brief({ free, each: 'specialist' }).slice(0, 2)).toEqual(['09:00 anna r1', '09:00 ben r1']);
    expect(brief({ free, each: 'combination' })).toEqual([
      '09:00 anna r1',
      '09:00 anna r2',
      '09:00 ben r1',
      '09:00 ben r2',
      '09:15 anna r1',
      '09:15 ben r1',
      '09:30 anna r1',
      '09:30 ben r1',
    ]);
  });

  it('lists no more than asked for, be it in the middle of a start', () => {
    expect(brief({ each: 'specialist', limit: 3 })).toEqual([
      '09:00 anna r1',
      '09:00 ben r1',
      '09:15 anna r1',
    ]);
  });

  it('starts nothing in the past or outside what was asked for', () => {
    expect(brief({ now: at('2026-03-02T09:01Z') })).toEqual(['09:15 anna r1', '09:30 anna r1']);
    expect(brief({ within: day('09:10', '09:20') })).toEqual(['09:15 anna r1']);
  });

  it('finds two different devices where two are needed', () => {
    const shape = shapeOf({
      ...PEEL,
      specialists: ['anna'],
      rooms: [],
      devices: [['d1', 'd2'], ['d1']],
      patientId: 'p',
    });
    const free = { ...search({}).free, d1: day('09:00', '09:30'), d2: day('09:00', '09:30') };
    expect(findOpenings(search({ shape, free }))).toMatchObject([{ devices: ['d2', 'd1'], room: null }]);
    expect(findOpenings(search({ shape, free: { ...free, d2: [] } }))).toEqual([]);
  });

  it('names the day of the clinic, not of Greenwich, and the distance from the ideal day', () => {
    const night = [[at('2026-03-02T20:00Z'), at('2026-03-02T21:00Z')] as const];
    const free = { anna: night, r1: [[0, at('2030-01-01T00:00Z')] as const], p: night };
    const openings = findOpenings(
      search({ free, zone: 'Australia/Lord_Howe', ideal: '2026-03-01', limit: 1 }),
    );
    expect(openings).toMatchObject([{ day: '2026-03-03', distance: 2 }]);
  });

  it('finds nothing where nobody is free', () => {
    expect(brief({ free: {} })).toEqual([]);
    expect(brief({ within: [] })).toEqual([]);
  });
});
