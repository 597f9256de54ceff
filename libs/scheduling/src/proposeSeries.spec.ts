import { addDays, type Day } from '@stratum/calendar';
import { describe, expect, it } from 'vitest';
import { alternativesFor } from './alternativesFor.js';
import { freeTime } from './freeTime.js';
import { proposeSeries } from './proposeSeries.js';
import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest, SeriesSession } from './SeriesRequest.js';
import { shapeOf } from './shapeOf.js';
import { at, told } from './testing/at.js';

const ZONE = 'Europe/Berlin';
const PEEL = { specialistMinutes: 30, roomBeforeMinutes: 5, numbingMinutes: 0, roomAfterMinutes: 10 };
const workdays = (weekdays: readonly number[], from: number, to: number) =>
  weekdays.map((weekday) => ({ weekday, from, to }));

const HOURS = {
  anna: workdays([1, 2, 3, 4, 5], 540, 1020),
  ben: workdays([1, 3], 540, 720),
  room: workdays([1, 2, 3, 4, 5, 6, 7], 480, 1080),
  patient: 'always' as const,
};

function aPeel(id: string, ideal: Day, more: Partial<SeriesSession> = {}): SeriesSession {
  const shape = shapeOf({
    ...PEEL,
    specialists: ['anna', 'ben'],
    rooms: ['room'],
    devices: [],
    patientId: 'patient',
  });
  const earliest = addDays(ideal, -3);
  const ranges = [{ first: earliest, last: '9999-12-31' }];
  return { id, ideal, earliest, latest: addDays(ideal, 14), ranges, shape, ...more };
}

function request(sessions: readonly SeriesSession[], more: Partial<SeriesRequest> = {}): SeriesRequest {
  const gaps = sessions
    .slice(1)
    .map(({ id }, i) => ({ from: sessions[i]?.id as string, to: id, atLeast: 14 }));
  const free = freeTime({ hours: HOURS }, { first: '2026-03-02', last: '2026-07-01' }, ZONE);
  const now = at('2026-03-02T07:00Z');
  const rest = {
    separations: [],
    free,
    now,
    zone: ZONE,
    step: 15 as const,
    preference: {},
    horizonDays: 120,
  };
  return { sessions, gaps, ...rest, ...more };
}

const brief = ({ placed }: SeriesProposal) =>
  placed.map(
    ({ session, opening, daysFromIdeal }) =>
      `${session} ${told(opening.start)} ${opening.specialist} ${daysFromIdeal}`,
  );

const whyNot = ({ unplaced }: SeriesProposal) =>
  unplaced.map(({ session, reason }) => [session, reason.code, reason.params]);

describe('proposeSeries', () => {
  it('begins with whoever can go on, although another one would be liked better', () => {
    const quarter = { specialistMinutes: 15, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 };
    const shape = (specialists: string[], room: string) =>
      shapeOf({ ...quarter, specialists, rooms: [room], devices: [], patientId: 'patient' });
    const on = (day: string, from: string, to: string) =>
      [at(`${day}T${from}Z`), at(`${day}T${to}Z`)] as const;
    const both = { latest: null, shape: shape(['anna', 'ben'], 'room') };
    const sessions = [
      aPeel('a1', '2026-03-03', both),
      aPeel('a2', '2026-03-05', both),
      aPeel('b1', '2026-03-05', { latest: null, shape: shape(['cleo'], 'other') }),
    ];
    const always = [
      on('2026-03-01', '00:00', '23:59'),
      on('2026-03-03', '00:00', '23:59'),
      on('2026-03-05', '00:00', '23:59'),
    ];
    const free = {
      ...{ room: always, patient: always },
      anna: [on('2026-03-03', '09:00', '09:15'), on('2026-03-05', '09:00', '09:15')],
      ben: [on('2026-03-03', '09:00', '09:15'), on('2026-03-05', '09:00', '09:30')],
      ...{ cleo: [on('2026-03-05', '09:00', '09:15')], other: always },
    };
    const preference = { specialists: ['anna', 'ben', 'cleo'] };
    const gaps = [{ from: 'a1', to: 'a2', atLeast: 2 }];
    const separations = [{ a: 'a1', b: 'b1', ifAFirst: 1, ifBFirst: 1 }];
    expect(
      brief(proposeSeries(request(sessions, { free, preference, gaps, separations, zone: 'UTC' }))),
    ).toEqual(['a1 2026-03-03T09:00Z ben 0', 'b1 2026-03-05T09:00Z cleo 0', 'a2 2026-03-05T09:15Z ben 0']);
  });

  it('packs two visits into one day so that both fit, and none of them before now', () => {
    const quarter = { specialistMinutes: 15, roomBeforeMinutes: 0, numbingMinutes: 0 };
    const people = { specialists: ['anna'], devices: [], patientId: 'patient' };
    const long = shapeOf({ ...quarter, ...people, roomAfterMinutes: 15, rooms: ['room', 'other'] });
    const short = shapeOf({ ...quarter, ...people, roomAfterMinutes: 0, rooms: ['room'] });
    const today = [[at('2026-03-02T09:00Z'), at('2026-03-02T10:00Z')]] as const;
    const ideal = '2026-03-02';
    const sessions = [aPeel('p1', ideal, { shape: long }), aPeel('q1', ideal, { shape: short })];
    const free = {
      anna: today,
      room: today,
      other: [[at('2026-03-02T09:30Z'), at('2026-03-02T10:00Z')]] as const,
    };
    const more = { zone: 'UTC', gaps: [], free: { ...free, patient: today }, now: at('2026-03-02T09:20Z') };
    const { placed } = proposeSeries(request(sessions, more));
    expect(placed.map(({ session, opening }) => [session, told(opening.start), opening.room])).toEqual([
      ['p1', '2026-03-02T09:30Z', 'other'],
      ['q1', '2026-03-02T09:45Z', 'room'],
    ]);
  });

  it('keeps the visit of a day clear of the one that reaches into it over midnight', () => {
    const night = (from: string, to: string) => [at(`${from}Z`), at(`${to}Z`)] as const;
    const open = [
      night('2026-03-03T23:30', '2026-03-04T01:00'),
      night('2026-03-04T02:00', '2026-03-04T03:00'),
    ];
    const hour = { specialistMinutes: 60, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 };
    const shape = shapeOf({
      ...hour,
      specialists: ['anna'],
      rooms: ['room'],
      devices: [],
      patientId: 'patient',
    });
    const sessions = [aPeel('p1', '2026-03-03', { shape }), aPeel('p2', '2026-03-04', { shape })];
    const always = [night('2026-03-01T00:00', '2026-04-01T00:00')];
    const proposal = proposeSeries(
      request(sessions, {
        ...{ zone: 'UTC', free: { anna: open, room: always, patient: always } },
        gaps: [{ from: 'p1', to: 'p2', atLeast: 1 }],
      }),
    );
    expect(brief(proposal)).toEqual(['p1 2026-03-03T23:30Z anna 0', 'p2 2026-03-04T02:00Z anna 0']);
  });

  it('books six peels on their ideal days, over the change of clocks, all with one specialist', () => {
    const days = ['2026-03-04', '2026-03-19', '2026-04-03', '2026-04-20', '2026-05-04', '2026-05-18'];
    const proposal = proposeSeries(request(days.map((day, i) => aPeel(`p${i + 1}`, day))));
    expect(brief(proposal)).toEqual([
      'p1 2026-03-04T08:00Z anna 0',
      'p2 2026-03-19T08:00Z anna 0',
      'p3 2026-04-03T07:00Z anna 0',
      'p4 2026-04-20T07:00Z anna 0',
      'p5 2026-05-04T07:00Z anna 0',
      'p6 2026-05-18T07:00Z anna 0',
    ]);
    expect(proposal).toMatchObject({ cost: 0, unplaced: [], optimal: true });
  });

  it('gives up a day early on where that saves more later', () => {
    const sessions = [aPeel('p1', '2026-03-10'), aPeel('p2', '2026-03-23', { latest: '2026-03-23' })];
    expect(brief(proposeSeries(request(sessions)))).toEqual([
      'p1 2026-03-09T08:00Z anna -1',
      'p2 2026-03-23T08:00Z anna 0',
    ]);
  });

  it('prefers the liked specialist and hour where the days are equally good', () => {
    const sessions = [aPeel('p1', '2026-03-04')];
    const preference = { specialists: ['ben'], fromMinute: 630 };
    expect(brief(proposeSeries(request(sessions, { preference })))).toEqual(['p1 2026-03-04T09:30Z ben 0']);
    const locked = [aPeel('p1', '2026-03-03', { specialistLocked: 'ben' })];
    expect(brief(proposeSeries(request(locked)))).toEqual(['p1 2026-03-02T08:00Z ben -1']);
  });

  it('keeps its distance from sessions that are done or booked', () => {
    const sessions = [aPeel('p3', '2026-03-18')];
    const gaps = [
      { from: 'p2', to: 'p3', atLeast: 14 },
      { from: 'p3', to: 'p4', atLeast: 14 },
    ];
    const separations = [{ a: 'f1', b: 'p3', ifAFirst: 14, ifBFirst: 7 }];
    const fixed = [
      { id: 'p2', day: '2026-03-05', done: true },
      { id: 'p4', day: '2026-04-06' },
      { id: 'f1', day: '2026-03-10' },
    ];
    expect(whyNot(proposeSeries(request(sessions, { gaps, separations, fixed })))).toEqual([
      ['p3', 'hard-gap', { session: 'p4', atLeast: 14, day: '2026-04-06' }],
    ]);
    const moved = [fixed[0], { id: 'p4', day: '2026-04-07' }, fixed[2]].filter((one) => one !== undefined);
    expect(brief(proposeSeries(request(sessions, { gaps, separations, fixed: moved })))).toEqual([
      'p3 2026-03-24T08:00Z anna 6',
    ]);
  });

  it('puts two courses on one day one after the other, and apart where a separation says so', () => {
    const sessions = [aPeel('p1', '2026-03-04'), aPeel('f1', '2026-03-04')];
    const together = proposeSeries(request(sessions, { gaps: [] }));
    expect(brief(together)).toEqual(['f1 2026-03-04T08:00Z anna 0', 'p1 2026-03-04T08:45Z anna 0']);
    const separations = [{ a: 'p1', b: 'f1', ifAFirst: 7, ifBFirst: 14 }];
    const apart = proposeSeries(request(sessions, { gaps: [], separations }));
    // Seven days in all whichever way; of equally good series the earlier one.
    expect(brief(apart)).toEqual(['p1 2026-03-02T08:00Z anna -2', 'f1 2026-03-09T08:00Z anna 5']);
  });

  it('lets the patient come once for two courses where that costs nothing, or where a day spared is worth it', () => {
    const sessions = [aPeel('p1', '2026-03-04'), aPeel('f1', '2026-03-06')];
    const daysOf = (more: Partial<SeriesRequest>) =>
      proposeSeries(request(sessions, { gaps: [], ...more })).placed.map(({ opening }) => opening.day);
    expect(daysOf({})).toEqual(['2026-03-04', '2026-03-06']);
    expect(daysOf({ savedTripDays: 1 })).toEqual(['2026-03-04', '2026-03-06']);
    expect(daysOf({ savedTripDays: 3 })).toEqual(['2026-03-04', '2026-03-04']);
    const separations = [{ a: 'p1', b: 'f1', ifAFirst: 1, ifBFirst: 1 }];
    expect(daysOf({ savedTripDays: 3, separations })).toEqual(['2026-03-04', '2026-03-06']);
    const fixed = [{ id: 'x', day: '2026-03-05' as Day }];
    expect(daysOf({ savedTripDays: 2, fixed })).toEqual(['2026-03-05', '2026-03-05']);
  });

  it('places after the latest day only when told to, or when that day has passed', () => {
    const closures = ['2026-03-02', '2026-03-03', '2026-03-04'];
    const free = freeTime({ hours: HOURS, closures }, { first: '2026-03-02', last: '2026-07-01' }, ZONE);
    const sessions = [aPeel('p1', '2026-03-03', { latest: '2026-03-04' })];
    const refused = proposeSeries(request(sessions, { free }));
    expect(whyNot(refused)).toEqual([['p1', 'no-specialist-hours', {}]]);
    expect(refused.unplaced[0]?.nearest.map(({ day, distance }) => [day, distance])).toEqual([
      ['2026-03-05', 2],
      ['2026-03-06', 3],
      ['2026-03-09', 6],
    ]);
    expect(proposeSeries(request(sessions, { free, allowDrift: true })).placed).toMatchObject([{ drift: 1 }]);
    const late = [aPeel('p1', '2026-03-03', { latest: '2026-02-20' })];
    expect(proposeSeries(request(late, { free })).placed).toMatchObject([{ drift: 13, daysFromIdeal: 2 }]);
  });
});

describe('proposeSeries, when not all fits', () => {
  const week = [[at('2026-03-16T00:00Z'), at('2026-04-20T00:00Z')] as const];
  const days: readonly Day[] = ['2026-03-04', '2026-03-19', '2026-04-08'];
  const sessions = days.map((day, i) => aPeel(`p${i + 1}`, day, { latest: addDays(day, 7) }));

  it('places the start of the course and says who waits for whom', () => {
    const absences = { anna: week, ben: week };
    const free = freeTime({ hours: HOURS, absences }, { first: '2026-03-02', last: '2026-07-01' }, ZONE);
    const proposal = proposeSeries(request(sessions, { free }));
    expect(brief(proposal)).toEqual(
      ['p1 2026-03-02T08:00Z anna -2'].map(() => 'p1 2026-03-04T08:00Z anna 0'),
    );
    expect(whyNot(proposal)).toEqual([
      ['p2', 'no-specialist-hours', {}],
      ['p3', 'waits-for', { session: 'p2' }],
    ]);
    expect(proposal.unplaced[0]?.nearest[0]?.day).toBe('2026-04-20');
  });

  it.each([
    ['room', 'no-room'],
    ['patient', 'patient-busy'],
  ])('names the %s that is taken', (id, code) => {
    const free = freeTime(
      { hours: HOURS, taken: { [id]: week } },
      { first: '2026-03-02', last: '2026-07-01' },
      ZONE,
    );
    expect(whyNot(proposeSeries(request(sessions, { free })))[0]).toEqual(['p2', code, {}]);
  });

  it('names the day that the window leaves nothing of, and who is not qualified', () => {
    const beyond = [aPeel('p1', '2027-03-04', { latest: null })];
    expect(whyNot(proposeSeries(request(beyond)))).toEqual([
      ['p1', 'no-days-in-window', { earliest: '2027-03-01' }],
    ]);
    const locked = [aPeel('p1', '2026-03-04', { specialistLocked: 'carla' })];
    expect(whyNot(proposeSeries(request(locked)))).toEqual([['p1', 'unqualified', {}]]);
  });
});

describe('alternativesFor', () => {
  it('offers the next best openings of one session, the others staying where they are', () => {
    const series = request([aPeel('p1', '2026-03-04'), aPeel('p2', '2026-03-19'), aPeel('p3', '2026-04-02')]);
    const proposal = proposeSeries(series);
    const openings = alternativesFor('p2', series, proposal, 4);
    expect(openings.map(({ day, specialist, distance }) => `${day} ${specialist} ${distance}`)).toEqual([
      '2026-03-18 anna -1',
      '2026-03-18 ben -1',
    ]);
  });
});
