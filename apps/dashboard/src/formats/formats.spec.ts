import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  sayAge,
  sayDate,
  sayDay,
  sayDayRange,
  sayDrift,
  sayDuration,
  sayMoment,
  sayPhone,
  sayRelativeDay,
  sayTime,
  todayIn,
} from './index';

const today = '2026-10-12';

afterEach(() => vi.unstubAllEnvs());

describe('days', () => {
  it('are said with weekday, and with the year only when it is not today’s', () => {
    expect(sayDay('2026-10-14', today)).toBe('Wed 14 Oct');
    expect(sayDay('2027-01-05', today)).toBe('Tue 5 Jan 2027');
    expect(sayDay('2026-10-14')).toBe('Wed 14 Oct 2026');
    expect(sayDate('1990-02-28')).toBe('28 Feb 1990');
  });

  it('make ranges as short as they can be', () => {
    expect(sayDayRange('2026-10-14', '2026-10-28', today)).toBe('14–28 Oct');
    expect(sayDayRange('2026-10-28', '2026-11-04', today)).toBe('28 Oct – 4 Nov');
    expect(sayDayRange('2026-12-28', '2027-01-04', today)).toBe('28 Dec 2026 – 4 Jan 2027');
    expect(sayDayRange('2027-02-01', '2027-02-01', today)).toBe('1 Feb 2027');
  });

  it.each([
    ['2026-10-12', 'today'],
    ['2026-10-13', 'tomorrow'],
    ['2026-10-11', 'yesterday'],
    ['2026-10-17', 'in 5 days'],
    ['2026-09-21', '3 weeks ago'],
    ['2027-02-12', 'in 4 months'],
  ])('%s is %s', (day, said) => {
    expect(sayRelativeDay(day, today)).toBe(said);
  });

  it('are counted from the ideal one', () => {
    expect(sayDrift(-2)).toBe('2 days before ideal');
    expect(sayDrift(1)).toBe('1 day after ideal');
    expect(sayDrift(0)).toBe('on the ideal day');
  });
});

describe('instants', () => {
  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Tokyo'])(
    'read in the clinic’s zone on a device in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(sayMoment('2026-10-14T08:30:00.000Z', 'Europe/Berlin', today)).toBe('Wed 14 Oct, 10:30');
      expect(sayTime('2026-12-01T09:30:00.000Z', 'America/Santiago')).toBe('06:30');
      expect(sayMoment('2026-12-31T23:30:00.000Z', 'Europe/Berlin', today)).toBe('Fri 1 Jan 2027, 00:30');
      expect(todayIn('Pacific/Kiritimati', Date.parse('2026-10-14T10:30:00.000Z'))).toBe('2026-10-15');
    },
  );

  it('follow the change of clocks', () => {
    expect(sayTime('2026-10-25T00:30:00.000Z', 'Europe/Berlin')).toBe('02:30');
    expect(sayTime('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toBe('02:30');
    expect(sayTime('2026-10-25T02:30:00.000Z', 'Europe/Berlin')).toBe('03:30');
  });
});

describe('people and spans', () => {
  it('ages are completed years', () => {
    expect(sayAge('1990-10-13', today)).toBe('35 years');
    expect(sayAge('2025-10-12', today)).toBe('1 year');
  });

  it.each([
    ['+493012345678', '+49 301 234 5678'],
    ['+12025550123', '+1 202 555 0123'],
    ['+351912345678', '+351 912 345 678'],
    ['030 1234', '030 1234'],
  ])('%s is read out as %s', (stored, said) => {
    expect(sayPhone(stored)).toBe(said);
  });

  it('minutes become hours', () => {
    expect(sayDuration(45)).toBe('45 min');
    expect(sayDuration(60)).toBe('1 h');
    expect(sayDuration(75)).toBe('1 h 15 min');
  });
});
