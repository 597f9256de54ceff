import { describe, expect, it } from 'vitest';
import { addDays } from './addDays.js';
import { dayFromNumber } from './dayFromNumber.js';
import { dayNumber } from './dayNumber.js';
import { daysBetween } from './daysBetween.js';
import { isDay } from './isDay.js';
import { weekdayOf } from './weekdayOf.js';

describe('days', () => {
  it('are counted over leap days and changes of clocks', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-31', 28)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('know their weekday, before 1970 too', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-29')).toBe(1);
  });

  it('refuse what is not a day', () => {
    for (const text of ['2026-02-30', '2026-2-3', '', '2026-13-01', 'today']) {
      expect(isDay(text)).toBe(false);
      expect(() => dayNumber(text)).toThrow('is not a day of the calendar');
    }
  });
});

describe('every day of ten thousand years', () => {
  it('has the number that a date object gives it, and comes back as it was', { timeout: 60_000 }, () => {
    const day = new Date('0000-01-01T00:00:00Z');
    for (let number = -719_528; number <= 2_932_896; number++) {
      const text = dayFromNumber(number);
      if (number % 97 === 0) {
        day.setTime(number * 86_400_000);
        expect(text).toBe(day.toISOString().slice(0, 10));
      }
      if (dayNumber(text) !== number) expect([text, dayNumber(text)]).toEqual([text, number]);
    }
  });
});
