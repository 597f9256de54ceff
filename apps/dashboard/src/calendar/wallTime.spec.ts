import { describe, expect, it } from 'vitest';
import { offsetAt, wallTime, wallTimeAt } from './wallTime';

describe('wallTime', () => {
  it('says a minute of a day without a zone, and midnight as that of the next day', () => {
    expect(wallTime('2026-12-31', 630)).toBe('2026-12-31T10:30:00');
    expect(wallTime('2026-12-31', 1440)).toBe('2027-01-01T00:00:00');
  });

  it('reads an instant from the clock of the clinic', () => {
    expect(wallTimeAt('2026-12-01T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-12-02T00:30:00');
  });
});

describe('offsetAt', () => {
  it.each([
    ['2026-12-01T10:00:30.000Z', 'Europe/Berlin', '+01:00'],
    ['2026-07-01T10:00:00.000Z', 'Europe/Berlin', '+02:00'],
    ['2026-12-01T10:00:00.000Z', 'America/New_York', '-05:00'],
    ['2026-07-01T10:00:00.000Z', 'Australia/Lord_Howe', '+10:30'],
    ['2026-07-01T10:00:00.000Z', 'UTC', '+00:00'],
  ])('%s in %s is %s', (instant, zone, offset) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(offset);
  });
});
