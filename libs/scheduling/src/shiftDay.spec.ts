import { describe, expect, it } from 'vitest';
import { shapeOf } from './shapeOf.js';
import { type ShiftProposal, type ShiftRequest, shiftDay } from './shiftDay.js';
import { at, told } from './testing/at.js';

const needs = { roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0, devices: [] };

/** A visit in the afternoon of 10 March with Anna. */
function aVisit(id: string, time: string, minutes: number, room: string, roomAfterMinutes = 0) {
  const shape = shapeOf({
    ...needs,
    ...{
      roomAfterMinutes,
      specialistMinutes: minutes,
      specialists: ['anna'],
      rooms: ['r1', 'r2'],
      patientId: `patient of ${id}`,
    },
  });
  return { id, shape, start: at(`2026-03-10T${time}Z`), specialist: 'anna', room, devices: [] };
}

type Stretch = readonly [string, string];
const set = (stretches: readonly Stretch[]) =>
  stretches.map(([from, to]) => [at(`2026-03-10T${from}Z`), at(`2026-03-10T${to}Z`)] as const);

const VISITS = [
  aVisit('a', '13:00', 30, 'r1'),
  aVisit('b', '13:30', 30, 'r1'),
  aVisit('c', '14:15', 30, 'r2'),
  aVisit('d', '15:00', 60, 'r1'),
];

function ask(from: string, more: Partial<ShiftRequest> = {}): ShiftRequest {
  const patients = VISITS.map(({ id }) => [`patient of ${id}`, set([['08:00', '20:00']])]);
  const hours = {
    anna: set([['09:00', '16:00']]),
    r1: set([['08:00', '20:00']]),
    r2: set([['08:00', '20:00']]),
  };
  const all = { ...hours, ...Object.fromEntries(patients) };
  const free = {
    ...all,
    anna: set([
      ['12:30', '13:00'],
      ['14:00', '14:15'],
      ['14:45', '15:00'],
    ]),
  };
  return {
    ...{
      specialist: 'anna',
      from: at(`2026-03-10T${from}Z`),
      visits: VISITS,
      free,
      hours: all,
      most: 30,
      step: 5,
    },
    ...more,
  };
}

const brief = ({ shifted, calls }: ShiftProposal) => ({
  shifted: shifted.map(({ visit, start, minutes }) => `${visit} ${told(start).slice(11, 16)} +${minutes}`),
  calls: calls.map(({ visit, conflict, inTheWayOf }) => [visit, conflict, inTheWayOf]),
});

describe('shiftDay', () => {
  it('shifts each visit as little as possible, until the pauses have made up for it', () => {
    expect(brief(shiftDay(ask('13:18')))).toEqual({
      shifted: ['a 13:20 +20', 'b 13:50 +20', 'c 14:20 +5'],
      calls: [],
    });
    expect(shiftDay(ask('13:18')).shifted.map(({ visit, needs }) => [visit, needs])).toEqual([
      ['a', ['b']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect(brief(shiftDay(ask('12:50')))).toEqual({ shifted: [], calls: [] });
  });

  it('lists whom to call when a visit would begin too late, the others going on as if it were not there', () => {
    expect(brief(shiftDay(ask('13:40')))).toEqual({
      shifted: ['b 13:40 +10'],
      calls: [['a', { code: 'too-late', minutes: 40 }, []]],
    });
  });

  it('calls as few as possible: one who could come makes way for two who otherwise could not', () => {
    const visits = [
      aVisit('a', '13:00', 60, 'r1'),
      aVisit('b', '14:00', 30, 'r1'),
      aVisit('c', '14:30', 30, 'r1'),
    ];
    const hours = { ...ask('13:00').hours, anna: set([['09:00', '15:00']]) };
    const taken = {
      ...hours,
      r1: set([
        ['13:00', '14:00'],
        ['14:00', '14:30'],
        ['14:30', '15:00'],
      ]),
    };
    const proposal = shiftDay(ask('13:20', { visits, hours, free: taken }));
    expect(brief(proposal)).toEqual({
      shifted: ['a 13:20 +20', 'b 14:20 +20'],
      calls: [['c', { code: 'outside-hours', resource: 'anna', role: 'specialist' }, ['b']]],
    });
  });

  it('names what is in the way: a room that somebody else has next', () => {
    const request = ask('15:10');
    const free = { ...request.free, r1: set([['14:00', '15:00']]) };
    const visits = VISITS.slice(3);
    const hours = { ...request.hours, anna: set([['09:00', '18:00']]) };
    const late = {
      ...free,
      anna: set([
        ['14:45', '15:00'],
        ['16:00', '18:00'],
      ]),
    };
    expect(brief(shiftDay({ ...request, visits, hours, free: late }))).toEqual({
      shifted: [],
      calls: [['d', { code: 'busy', resource: 'r1', role: 'room' }, []]],
    });
  });

  it('goes as far as it may, and to the very beginning of what is free', () => {
    const [a] = VISITS as [(typeof VISITS)[number]];
    const free = { ...ask('13:30').hours, anna: set([['13:30', '14:00']]), r1: set([['13:30', '14:00']]) };
    expect(brief(shiftDay(ask('13:30', { visits: [a], free })))).toEqual({
      shifted: ['a 13:30 +30'],
      calls: [],
    });
    const later = { ...free, anna: set([['13:40', '14:10']]), r1: set([['13:40', '14:10']]) };
    const far = ask('13:31', { visits: [a], free: later, most: 40 });
    expect(brief(shiftDay(far)).shifted).toEqual(['a 13:40 +40']);
    expect(brief(shiftDay({ ...far, most: 39 })).shifted).toEqual([]);
  });

  it('waits until the room is clean again after the visit before', () => {
    const visits = [aVisit('a', '13:00', 30, 'r1', 15), aVisit('b', '13:45', 15, 'r1')];
    const { hours } = ask('13:20');
    const free = {
      ...hours,
      anna: set([
        ['13:30', '13:45'],
        ['14:00', '16:00'],
      ]),
      r1: set([['14:00', '20:00']]),
    };
    expect(brief(shiftDay(ask('13:20', { visits, free })))).toEqual({
      shifted: ['a 13:20 +20', 'b 14:05 +20'],
      calls: [],
    });
  });
});
