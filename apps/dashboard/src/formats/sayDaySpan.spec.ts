import { expect, it } from 'vitest';
import { sayDaySpan } from './sayDaySpan';

it.each([
  ['2026-06-10', '2026-06-10', 'Wed 10 Jun'],
  ['2026-06-08', '2026-06-10', 'Mon 8 – Wed 10 Jun'],
  ['2026-05-27', '2026-06-09', 'Wed 27 May – Tue 9 Jun'],
  ['2026-12-28', '2027-01-03', 'Mon 28 Dec – Sun 3 Jan 2027'],
  ['2027-01-04', '2027-01-10', 'Mon 4 – Sun 10 Jan 2027'],
])('%s to %s beside a day of 2026: %s', (first, last, said) => {
  expect(sayDaySpan(first, last, '2026-06-10')).toBe(said);
});
