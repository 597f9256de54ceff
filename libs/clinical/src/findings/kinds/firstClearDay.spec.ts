import { describe, expect, it } from 'vitest';
import { firstClearDay } from './firstClearDay.js';

const both = { first: '2026-04-01', last: '2026-04-10', before: 28, after: 42 };
const afterOnly = { first: '2026-04-01', last: '2026-04-01', before: 0, after: 14 };

describe('firstClearDay', () => {
  it.each([
    ['2026-03-03', both, null],
    ['2026-03-04', both, null],
    ['2026-03-05', both, '2026-05-22'],
    ['2026-04-05', both, '2026-05-22'],
    ['2026-05-21', both, '2026-05-22'],
    ['2026-05-22', both, null],
    ['2026-03-31', afterOnly, null],
    ['2026-04-01', afterOnly, '2026-04-15'],
    ['2026-04-14', afterOnly, '2026-04-15'],
    ['2026-04-15', afterOnly, null],
  ])('on %s', (on, distance, expected) => {
    expect(firstClearDay(distance, on)).toBe(expected);
  });
});
