import { describe, expect, it } from 'vitest';
import type { RescueProposal } from './RescueProposal.js';
import type { RescueRequest, RescueVisit } from './RescueRequest.js';
import { isTouched, rescueDay } from './rescueDay.js';
import { shapeOf } from './shapeOf.js';
import { at, told } from './testing/at.js';

const ANY_DAY = [{ first: '2026-01-01' as const, last: '9999-12-31' as const }];

/** Half an hour with Anna in room 1 on 10 March, a Tuesday. */
function aVisit(
  id: string,
  time: string,
  who: readonly string[],
  more: Partial<RescueVisit> = {},
): RescueVisit {
  const shape = shapeOf({
    ...{ specialistMinutes: 30, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 },
    ...{ specialists: who, rooms: ['r1', 'r2'], devices: [], patientId: `patient of ${id}` },
  });
  const has = { specialist: 'anna', room: 'r1', devices: [], window: null };
  return { id, shape, start: at(`2026-03-10T${time}Z`), ...has, ...more };
}

type Stretch = readonly [string, string];
const set = (stretches: readonly Stretch[]) =>
  stretches.map(([from, to]) => [at(`2026-03-${from}Z`), at(`2026-03-${to}Z`)] as const);

const ILL = [{ resource: 'anna', during: set([['10T00:00', '11T00:00']]) }];

function ask(visits: readonly RescueVisit[], free: Record<string, readonly Stretch[]>): RescueRequest {
  const always: readonly Stretch[] = [['01T00:00', '31T00:00']];
  const all = Object.fromEntries(visits.map(({ id }) => [`patient of ${id}`, always]));
  return {
    ...{ outages: ILL, visits, gaps: [], separations: [], now: at('2026-03-10T07:00Z') },
    free: Object.fromEntries(
      Object.entries({ ...all, r2: always, ...free }).map(([id, list]) => [id, set(list)]),
    ),
    ...{ zone: 'UTC', step: 15, horizonDays: 7 },
  };
}

const brief = ({ lines }: RescueProposal) =>
  lines.map(({ visit, opening, changes }) => {
    const changed = Object.entries(changes).flatMap(([what, isChanged]) => (isChanged ? [what] : []));
    if (opening === null) return `${visit} nowhere`;
    return `${visit} ${told(opening.start).slice(8, 16)} ${opening.specialist} ${opening.room}: ${changed.join(', ')}`;
  });

describe('rescueDay', () => {
  it('lets everybody come at their time with somebody else where that can be', () => {
    const visits = [aVisit('a', '09:00', ['anna', 'ben']), aVisit('b', '09:30', ['anna', 'ben', 'cleo'])];
    const proposal = rescueDay(ask(visits, { ben: [['10T08:00', '10T12:00']], cleo: [] }));
    expect(brief(proposal)).toEqual(['a 10T09:00 ben r1: specialist', 'b 10T09:30 ben r1: specialist']);
    expect(proposal).toMatchObject({ optimal: true, cost: { unplaced: 0, moved: 0, otherSpecialist: 2 } });
  });

  it('moves the one who can go to somebody else, so that the other can keep the time', () => {
    const visits = [
      aVisit('a', '09:00', ['anna', 'ben', 'cleo']),
      aVisit('b', '09:00', ['anna', 'ben'], { specialist: 'dora', room: 'r2' }),
    ];
    const outages = [...ILL, { resource: 'dora', during: set([['10T00:00', '11T00:00']]) }];
    const times = {
      ben: [['10T09:00', '10T09:30']],
      cleo: [['10T09:00', '10T09:30']],
      dora: [],
      r2: [],
    } as const;
    expect(brief(rescueDay({ ...ask(visits, times), outages }))).toEqual([
      'a 10T09:00 cleo r1: specialist',
      'b 10T09:00 ben r2: specialist',
    ]);
  });

  it('keeps the window, then the day, and only then the hour', () => {
    const window = { ideal: '2026-03-09', latest: '2026-03-10', ranges: ANY_DAY } as const;
    const visits = [aVisit('a', '09:00', ['anna', 'ben']), aVisit('b', '09:30', ['anna', 'ben'], { window })];
    const ben: readonly Stretch[] = [
      ['10T16:00', '10T16:30'],
      ['11T09:00', '11T10:00'],
    ];
    expect(brief(rescueDay(ask(visits, { ben })))).toEqual([
      'a 11T09:00 ben r2: time, specialist, room',
      'b 10T16:00 ben r2: time, specialist, room',
    ]);
  });

  it('takes nothing that another line still has, and says what would be free once that is accepted', () => {
    const visits = [
      aVisit('a', '09:00', ['anna', 'cleo']),
      aVisit('b', '09:30', ['anna', 'ben'], { room: 'r2' }),
    ];
    const free: Record<string, readonly Stretch[]> = {
      ben: [['10T09:00', '10T09:30']],
      cleo: [['10T11:00', '10T11:30']],
      r1: [['10T11:00', '10T12:00']],
      r2: [],
    };
    const alone = rescueDay({ ...ask(visits, free), horizonDays: 0 });
    expect(brief(alone)).toEqual(['a 10T11:00 cleo r1: time, specialist', 'b nowhere']);
    expect(alone.lines[1]?.reason).toEqual({ code: 'no-room', params: {} });
    expect(alone.lines[1]?.waysOut).toMatchObject([
      { opening: { start: at('2026-03-10T09:00Z'), room: 'r1' }, gives: { code: 'after', visits: ['a'] } },
    ]);

    const room = [{ resource: 'r1', during: set([['10T00:00', '11T00:00']]) }];
    const here = [
      aVisit('a', '09:00', ['anna'], { room: 'r1' }),
      aVisit('b', '09:30', ['anna'], { room: 'r2' }),
      aVisit('c', '10:00', ['anna'], { room: 'r1' }),
    ];
    const request = { ...ask(here, { anna: [['10T08:30', '10T09:00']], r2: [['10T08:00', '10T09:30']] }) };
    const touched = here.filter((visit) => isTouched(visit, room));
    expect(touched.map(({ id }) => id)).toEqual(['a', 'c']);
    const proposal = rescueDay({ ...request, outages: room, visits: touched, horizonDays: 0 });
    expect(brief(proposal)).toEqual(['a 10T09:00 anna r2: room', 'c 10T08:30 anna r2: time, room']);
  });

  it('names the nearest ways out where nothing fits: later, another specialist, a rule to override', () => {
    const ranges = [{ first: '2026-03-01', last: '2026-03-10' }] as const;
    const window = { ideal: '2026-03-10', latest: '2026-03-10', ranges } as const;
    const visits = [
      aVisit('a', '09:00', ['anna', 'ben'], { specialistLocked: 'anna' }),
      aVisit('b', '10:00', ['anna', 'ben'], { window }),
    ];
    const free = { anna: [['24T09:00', '24T10:00']], ben: [['11T09:00', '11T09:30']] } as const;
    const proposal = rescueDay(ask(visits, free));
    expect(proposal).toMatchObject({ optimal: true, cost: { unplaced: 2 } });
    const ways = proposal.lines.map(({ visit, reason, waysOut }) => [
      visit,
      reason?.code,
      ...waysOut.map(
        ({ opening, gives }) => `${gives.code} ${told(opening.start).slice(8, 16)} ${opening.specialist}`,
      ),
    ]);
    expect(ways).toEqual([
      ['a', 'no-specialist-hours', 'another-specialist 11T09:00 ben', 'later 24T09:00 anna'],
      ['b', 'no-specialist-hours', 'override 11T09:00 ben'],
    ]);
  });

  it('touches what takes the time that is out, and not what only borders on it', () => {
    const visit = aVisit('a', '09:00', ['anna']);
    const during = (from: string, to: string) => [
      { resource: 'anna', during: set([[`10T${from}`, `10T${to}`]]) },
    ];
    expect(isTouched(visit, during('09:29', '10:00'))).toBe(true);
    expect(isTouched(visit, during('08:00', '09:01'))).toBe(true);
    expect(isTouched(visit, during('09:30', '10:00'))).toBe(false);
    expect(isTouched(visit, during('08:00', '09:00'))).toBe(false);
    expect(isTouched(visit, [{ resource: 'ben', during: set([['10T00:00', '11T00:00']]) }])).toBe(false);
  });
});
