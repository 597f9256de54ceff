import { describe, expect, it } from 'vitest';
import { type Pressing, pressingDay } from './pressingDay.js';
import { whyDue } from './whyDue.js';

const maintenance = (given: Partial<Pressing> = {}): Pressing => ({
  ...{ kind: 'maintenance', ordinal: 1, ideal: '2026-03-10', latest: '2026-03-20' },
  ...given,
});

describe('a session presses', () => {
  it('on the day its window closes', () => {
    expect(pressingDay(maintenance())).toBe('2026-03-20');
  });

  it('four weeks after its ideal day when it has no latest one', () => {
    expect(pressingDay(maintenance({ latest: null }))).toBe('2026-04-07');
  });

  it('a week sooner in a series that has begun, and when it is a review', () => {
    expect(pressingDay(maintenance({ kind: 'treatment', ordinal: 1 }))).toBe('2026-03-20');
    expect(pressingDay(maintenance({ kind: 'treatment', ordinal: 2 }))).toBe('2026-03-13');
    expect(pressingDay(maintenance({ kind: 'review' }))).toBe('2026-03-13');
  });
});

describe('why a session stands in the worklist', () => {
  const days = {
    earliest: '2026-03-05',
    ideal: '2026-03-10',
    latest: '2026-03-20',
    booked: null,
    done: null,
  };

  it.each([
    ['2026-03-01', 'opens', 4],
    ['2026-03-05', 'closes', 15],
    ['2026-03-20', 'closes', 0],
    ['2026-04-01', 'past-window', 12],
  ])('on %s: %s, %i days', (today, because, count) => {
    expect(whyDue(days, today)).toEqual({ because, days: count });
  });

  it('counts days of the calendar over a change of clocks', () => {
    expect(whyDue({ ...days, latest: '2026-03-28' }, '2026-03-30')).toEqual({
      because: 'past-window',
      days: 2,
    });
  });

  it('without a latest day it is open until its ideal one, and past that after it', () => {
    const open = { ...days, latest: null };
    expect(whyDue(open, '2026-03-08')).toEqual({ because: 'open', days: 2 });
    expect(whyDue(open, '2026-03-10')).toEqual({ because: 'open', days: 0 });
    expect(whyDue(open, '2026-03-13')).toEqual({ because: 'past-ideal', days: 3 });
  });

  it.each([
    [{ booked: '2026-03-03' }, 'booked-too-early', 2],
    [{ booked: '2026-03-25' }, 'booked-too-late', 5],
    [{ booked: '2026-03-12' }, 'booked-on-a-closed-day', 0],
    [{ done: '2026-03-04' }, 'done-too-early', 1],
    [{ done: '2026-03-21' }, 'done-too-late', 1],
  ])('%j: %s, %i days', (given, because, count) => {
    expect(whyDue({ ...days, ...given }, '2026-03-01')).toEqual({ because, days: count });
  });
});
