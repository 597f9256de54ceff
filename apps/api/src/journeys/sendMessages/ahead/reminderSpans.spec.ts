import { describe, expect, it } from 'vitest';
import { reminderSpans } from './reminderSpans.js';

const at = (instant: string) => Date.parse(instant);
const rules = { reminderDays: 2, reminderHour: 10 };
const days = (now: string, zone: string, more = {}) =>
  reminderSpans(at(now), zone, { ...rules, ...more }).map(({ day, due }) => [
    day,
    new Date(due).toISOString(),
  ]);

describe('the days to be reminded of', () => {
  it('reach two days ahead from ten on, in the zone of the clinic', () => {
    expect(days('2026-03-02T08:59:00Z', 'Europe/Berlin').at(-1)?.[0]).toBe('2026-03-03');
    expect(days('2026-03-02T09:00:00Z', 'Europe/Berlin').at(-1)).toEqual([
      '2026-03-04',
      '2026-03-02T09:00:00.000Z',
    ]);
    expect(days('2026-03-02T09:00:00Z', 'America/New_York')).toEqual([]);
  });

  it('keep the hour when the clocks go forward in between: ten is an hour earlier on Sunday, 29 March', () => {
    expect(days('2026-03-28T09:00:00Z', 'Europe/Berlin').at(-1)).toEqual([
      '2026-03-30',
      '2026-03-28T09:00:00.000Z',
    ]);
    expect(days('2026-03-29T07:59:00Z', 'Europe/Berlin').at(-1)?.[0]).toBe('2026-03-30');
    expect(days('2026-03-29T08:00:00Z', 'Europe/Berlin').at(-1)).toEqual([
      '2026-03-31',
      '2026-03-29T08:00:00.000Z',
    ]);
  });

  it('keep the hour when the clocks go back: ten is an hour later on Sunday, 25 October', () => {
    expect(days('2026-10-25T08:59:00Z', 'Europe/Berlin').at(-1)?.[0]).toBe('2026-10-26');
    expect(days('2026-10-25T09:00:00Z', 'Europe/Berlin').at(-1)).toEqual([
      '2026-10-27',
      '2026-10-25T09:00:00.000Z',
    ]);
  });

  it('span a day of 23 hours and one of 24 and a half', () => {
    const hours = (now: string, zone: string) =>
      reminderSpans(at(now), zone, rules).map(({ from, to }) => (to - from) / 3_600_000);
    expect(hours('2026-03-29T08:00:00Z', 'Europe/Berlin')[0]).toBe(23);
    expect(hours('2026-04-05T01:00:00Z', 'Australia/Lord_Howe')[0]).toBe(24.5);
  });

  it('are none at night, and none where the clinic wants none', () => {
    expect(days('2026-03-02T19:00:00Z', 'Europe/Berlin')).toEqual([]);
    expect(days('2026-03-03T06:59:00Z', 'Europe/Berlin')).toEqual([]);
    expect(days('2026-03-03T07:00:00Z', 'Europe/Berlin').at(-1)?.[0]).toBe('2026-03-04');
    expect(days('2026-03-02T12:00:00Z', 'Europe/Berlin', { reminderDays: 0 })).toEqual([]);
  });
});
