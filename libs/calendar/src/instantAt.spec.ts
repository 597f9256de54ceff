import { describe, expect, it } from 'vitest';
import { dayAt } from './dayAt.js';
import { instantAt } from './instantAt.js';
import { minuteOfDayAt } from './minuteOfDayAt.js';

const iso = (ms: number) => new Date(ms).toISOString();

describe('instantAt', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00.000Z', 'skipped 02:30 becomes 03:30'],
    ['Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00.000Z', 'the first of two 02:30'],
    ['America/New_York', '2026-03-08', 150, '2026-03-08T07:30:00.000Z', 'skipped 02:30 becomes 03:30'],
    ['America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00.000Z', 'the first of two 01:30'],
    ['Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00.000Z', 'half an hour is skipped'],
    ['Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00.000Z', 'the first of two 01:45'],
    ['America/Santiago', '2026-09-06', 30, '2026-09-06T04:30:00.000Z', 'midnight itself is skipped'],
  ])('%s %s minute %i is %s (%s)', (zone, day, minute, expected) => {
    expect(iso(instantAt(day, minute, zone))).toBe(expected);
  });

  it('takes minute 1440 as midnight at the end of the day', () => {
    expect(iso(instantAt('2026-03-29', 1440, 'Europe/Berlin'))).toBe('2026-03-29T22:00:00.000Z');
  });

  it('is read back as the same wall time', () => {
    const instant = instantAt('2026-12-31', 1410, 'America/Santiago');
    expect(dayAt(instant, 'America/Santiago')).toBe('2026-12-31');
    expect(minuteOfDayAt(instant, 'America/Santiago')).toBe(1410);
  });
});
