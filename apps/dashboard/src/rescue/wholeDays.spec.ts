import { expect, it } from 'vitest';
import { rescueAddress } from './rescueAddress';
import { wholeDays } from './wholeDays';

it('whole days begin and end at midnight of the clinic, also when the clocks change', () => {
  expect(wholeDays('2026-03-29', '2026-03-29', 'Europe/Berlin')).toEqual({
    from: '2026-03-28T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
  expect(wholeDays('2026-10-31', '2026-11-01', 'America/New_York')).toEqual({
    from: '2026-10-31T04:00:00.000Z',
    to: '2026-11-02T05:00:00.000Z',
  });
});

it('the address of a rescue names nobody but by id', () => {
  const days = { from: '2026-03-02T23:00:00.000Z', to: '2026-03-03T23:00:00.000Z' };
  expect(rescueAddress({ absentId: 'a1', ...days })).toBe(
    '/rescue?absent=a1&from=2026-03-02T23%3A00%3A00.000Z&to=2026-03-03T23%3A00%3A00.000Z',
  );
  expect(rescueAddress({ absentId: null, ...days })).not.toContain('absent');
});
