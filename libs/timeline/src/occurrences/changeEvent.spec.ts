import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const TODAY = '2026-03-10';
const series = aPlan([
  aCourse('p', ['2026-03-02', null, null, null, null], { atLeast: 14, ideal: 29, atMost: 44 }),
  aCourse('f', ['booked 2026-05-20']),
]);

const asks = [{ sessions: { courseId: 'p' }, before: 14, after: 1, rule: aRule('event-after-peel') }];
const wedding = (day: string) => ({ id: 'wedding', first: day, last: day, asks });
const added = (day: string) => realign(series, { kind: 'event-added', event: wedding(day) }, TODAY);
const told = (result: ReturnType<typeof realign>) =>
  result.changes
    .filter(({ before, after }) => before.ideal !== after.ideal)
    .map(({ session, before, after, rule }) => `${session} ${before.ideal} ${after.ideal} ${rule.code}`);

describe('an event entered after the series was approved', () => {
  it('moves the fourth peel earlier where that is nearer, and says why', () => {
    const result = added('2026-06-06');
    expect(told(result)).toEqual([
      'p4 2026-05-28 2026-05-23 event-after-peel',
      'p5 2026-06-26 2026-06-21 p-gap',
    ]);
    expect(result.windows['p4']?.because.ideal[0]).toEqual({
      rule: { ...aRule('event-after-peel'), params: { event: 'wedding', on: '2026-06-06' } },
      from: null,
      days: -5,
    });
    expect(result.windows['p4']?.ranges).toEqual([
      { first: '2026-04-13', last: '2026-05-23' },
      { first: '2026-06-07', last: '9999-12-31' },
    ]);
  });

  it('moves it later where that is nearer, to the day after it', () => {
    expect(told(added('2026-06-01'))).toEqual([
      'p4 2026-05-28 2026-06-02 event-after-peel',
      'p5 2026-06-26 2026-07-01 p-gap',
    ]);
  });

  it('asks nothing of courses it does not name, and flags a booked one that it does', () => {
    expect(added('2026-06-01').flags).toEqual([]);
    const both = [...asks, { sessions: ['f1'], before: 42, after: 1, rule: aRule('event-after-filler') }];
    const event = { ...wedding('2026-06-06'), asks: both };
    const result = realign(series, { kind: 'event-added', event }, TODAY);
    expect(result.flags).toMatchObject([
      {
        sessionId: 'f1',
        on: '2026-05-20',
        kind: 'too-early',
        days: 18,
        rule: { code: 'event-after-filler' },
      },
    ]);
  });

  it('is moved and taken out again', () => {
    const once = added('2026-06-06');
    const moved = { kind: 'event-moved', event: 'wedding', first: '2026-08-01', last: '2026-08-01' } as const;
    expect(realign(once.plan, moved, TODAY).windows['p4']?.ideal).toBe('2026-05-28');
    const gone = realign(once.plan, { kind: 'event-removed', event: 'wedding' }, TODAY);
    expect(gone.windows).toEqual(realign(series, { kind: 'event-removed', event: 'x' }, TODAY).windows);
    expect(told(gone)).toContain('p4 2026-05-23 2026-05-28 p-gap');
  });

  it('changes nothing more when told twice', () => {
    const once = added('2026-06-06');
    const twice = realign(once.plan, { kind: 'event-added', event: wedding('2026-06-06') }, TODAY);
    expect(twice.plan).toBe(once.plan);
    expect(twice.changes).toEqual([]);
  });
});

describe('a trip', () => {
  it('closes its own days, and as many around it as its ask says', () => {
    const trip = (before: number, after: number) => {
      const [ask] = asks;
      const event = {
        id: 'trip',
        first: '2026-04-01',
        last: '2026-04-14',
        asks: [{ ...ask, before, after }],
      };
      return realign(series, { kind: 'event-added', event: event as never }, TODAY).windows['p2'];
    };
    expect(trip(0, 0)?.ranges.map(({ first }) => first)).toEqual(['2026-03-16', '2026-04-15']);
    expect(trip(0, 0)?.ranges[0]?.last).toBe('2026-03-31');
    expect(trip(5, 10)?.ranges[0]?.last).toBe('2026-03-27');
    expect(trip(5, 10)?.ranges[1]?.first).toBe('2026-04-24');
  });
});
