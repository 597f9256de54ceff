import { describe, expect, it } from 'vitest';
import { checkPlacement, type Placement } from './checkPlacement.js';
import { shapeOf } from './shapeOf.js';
import { at } from './testing/at.js';

const rule = { code: 'peel-gap', version: '3' };
const window = {
  earliest: '2026-03-16',
  latest: '2026-04-01',
  ranges: [
    { first: '2026-03-16', last: '2026-03-19' },
    { first: '2026-03-25', last: '9999-12-31' },
  ],
};

const on = (day: string, more: Partial<Placement> = {}) =>
  checkPlacement({
    session: 'p2',
    day,
    window,
    gaps: [
      { from: 'p1', to: 'p2', atLeast: 14, rule },
      { from: 'p2', to: 'p3', atLeast: 14, rule },
    ],
    separations: [
      { a: 'p2', b: 'f1', ifAFirst: 7, ifBFirst: 14, rule: { code: 'filler-peel', version: '1' } },
    ],
    fixed: [{ id: 'p1', day: '2026-03-02', done: true }],
    ...more,
  });

describe('checkPlacement', () => {
  it('finds nothing wrong with a day that fits', () => {
    expect(on('2026-03-17')).toEqual([]);
    expect(on('2026-03-17', { fixed: [], window: null })).toEqual([]);
  });

  it('tells how much too early a day is, and which gap it breaks', () => {
    expect(on('2026-03-12')).toEqual([
      {
        code: 'hard-gap',
        hard: true,
        params: { session: 'p1', day: '2026-03-02', days: 10, atLeast: 14, rule: 'peel-gap' },
      },
      { code: 'too-early', hard: true, params: { earliest: '2026-03-16', days: 4 } },
    ]);
  });

  it('names the first day after a hole, and counts drift from the latest day', () => {
    expect(on('2026-03-22')).toEqual([
      { code: 'forbidden-day', hard: true, params: { until: '2026-03-25' } },
    ]);
    expect(on('2026-04-04')).toEqual([
      { code: 'drift', hard: false, params: { latest: '2026-04-01', days: 3 } },
    ]);
  });

  it('takes the first and the last day of a range and of the window in, and the next one not', () => {
    const codes = (day: string) => on(day, { fixed: [] }).map(({ code }) => code);
    for (const day of ['2026-03-16', '2026-03-19', '2026-03-25', '2026-04-01'])
      expect(codes(day)).toEqual([]);
    expect(codes('2026-03-15')).toEqual(['too-early']);
    expect(codes('2026-03-20')).toEqual(['forbidden-day']);
    expect(codes('2026-03-24')).toEqual(['forbidden-day']);
    expect(codes('2026-04-02')).toEqual(['drift']);
  });

  it('looks at sessions after it as well', () => {
    const fixed = [{ id: 'p3', day: '2026-04-10' }];
    expect(on('2026-03-30', { fixed })).toMatchObject([
      { code: 'hard-gap', params: { session: 'p3', days: 11 } },
    ]);
    expect(on('2026-03-27', { fixed })).toEqual([]);
  });

  it('keeps other courses apart, each order with its own distance', () => {
    const filler = (day: string) => ({ fixed: [{ id: 'f1', day }] });
    expect(on('2026-03-30', filler('2026-04-05'))).toMatchObject([
      { code: 'separation', params: { days: 6, atLeast: 7 } },
    ]);
    expect(on('2026-03-30', filler('2026-03-17'))).toMatchObject([
      { code: 'separation', params: { days: 13, atLeast: 14 } },
    ]);
    expect(on('2026-03-30', filler('2026-03-16'))).toEqual([]);
  });

  it('lets a session follow one of its course that is done already, at the same distance', () => {
    expect(on('2026-03-25', { fixed: [{ id: 'p3', day: '2026-03-10', done: true }] })).toEqual([]);
    expect(on('2026-03-17', { fixed: [{ id: 'p3', day: '2026-03-10', done: true }] })).toMatchObject([
      { code: 'hard-gap' },
    ]);
    expect(on('2026-03-25', { fixed: [{ id: 'p3', day: '2026-03-10' }] })).toMatchObject([
      { code: 'hard-gap' },
    ]);
  });
});

describe('checkPlacement, for a visit', () => {
  const needs = { specialistMinutes: 30, roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10 };
  const shape = shapeOf({
    ...needs,
    specialists: ['anna'],
    rooms: ['r1', 'r2'],
    devices: [['d1']],
    patientId: 'p',
  });
  const day = [[at('2026-03-17T08:00Z'), at('2026-03-17T16:00Z')] as const];
  const always = { anna: day, r1: day, r2: day, d1: day, p: day };
  const visit = {
    start: at('2026-03-17T09:00Z'),
    shape,
    specialist: 'anna',
    room: 'r1',
    devices: ['d1'],
    now: at('2026-03-10T09:00Z'),
    hours: always,
  };
  const codes = (more: object) =>
    on('2026-03-17', { visit: { ...visit, ...more } }).map(({ code, hard, params }) => [
      code,
      hard,
      params['resource'] ?? params['role'],
    ]);

  it('finds nothing wrong with a visit that fits', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ free: always })).toEqual([]);
  });

  it('refuses what is taken, but only tells what is outside hours', () => {
    const hours = { ...always, r1: [[at('2026-03-17T09:00Z'), at('2026-03-17T16:00Z')] as const] };
    expect(codes({ hours })).toEqual([['outside-hours', false, 'r1']]);
    expect(codes({ free: { ...always, anna: [] } })).toEqual([['busy', true, 'anna']]);
  });

  it('lets a visit begin and end with the hours, its buffers in them to the minute, and begin now', () => {
    const from = (time: string) => ({ start: at(`2026-03-17T${time}Z`) });
    expect(codes(from('08:05'))).toEqual([]);
    expect(codes(from('08:04'))).toEqual([['outside-hours', false, 'r1']]);
    expect(codes(from('15:20'))).toEqual([]);
    expect(codes(from('15:21'))).toEqual([['outside-hours', false, 'r1']]);
    const free = { ...always, d1: [[at('2026-03-17T09:00Z'), at('2026-03-17T09:30Z')] as const] };
    expect(codes({ free })).toEqual([]);
    expect(codes({ free, ...from('09:01') })).toEqual([['busy', true, 'd1']]);
    expect(codes({ now: visit.start })).toEqual([]);
    expect(codes({ now: visit.start + 1 })).toEqual([['in-the-past', true, undefined]]);
  });

  it('refuses who is not qualified, what is missing, and the past', () => {
    expect(codes({ specialist: 'ben', hours: { ...always, ben: day } })).toEqual([
      ['unqualified', true, 'specialist'],
    ]);
    expect(codes({ room: null })).toEqual([['unqualified', true, 'room']]);
    expect(codes({ devices: [] })).toEqual([['unqualified', true, 'device']]);
    expect(codes({ now: at('2026-03-17T09:30Z') })).toEqual([['in-the-past', true, undefined]]);
  });
});
