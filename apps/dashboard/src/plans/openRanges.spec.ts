import { expect, it } from 'vitest';
import { openRanges } from './openRanges';

const window = { earliest: '2027-01-03', ideal: '2027-01-06', latest: '2027-01-25', because: {} };

it('a window ends where its hole begins, and goes on behind it until its latest day', () => {
  const ranges = [
    { first: '2027-01-03', last: '2027-01-07' },
    { first: '2027-01-22', last: '9999-12-31' },
  ];
  expect(openRanges({ ...window, ranges })).toEqual([
    { first: '2027-01-03', last: '2027-01-07' },
    { first: '2027-01-22', last: '2027-01-25' },
  ]);
  expect(openRanges({ ...window, ranges, latest: '2027-01-21' })).toEqual([
    { first: '2027-01-03', last: '2027-01-07' },
  ]);
});

it('a window without an end, or past it, has no such days', () => {
  expect(openRanges({ ...window, ranges: [], latest: null })).toEqual([]);
  expect(openRanges({ ...window, ranges: [], latest: '2027-01-02' })).toEqual([]);
});
