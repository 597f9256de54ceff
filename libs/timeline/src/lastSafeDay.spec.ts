import { describe, expect, it } from 'vitest';
import { lastSafeDay } from './lastSafeDay.js';

describe('lastSafeDay', () => {
  it('is so many days before the event', () => {
    expect(lastSafeDay('2026-06-12', { before: 14 })).toBe('2026-05-29');
    expect(lastSafeDay('2026-06-12', { before: 28 })).toBe('2026-05-15');
  });

  it('is the day before it where nothing has to heal', () => {
    expect(lastSafeDay('2026-06-12', { before: 0 })).toBe('2026-06-11');
  });

  it('of a whole series is the day its first session must take place', () => {
    expect(lastSafeDay('2026-06-12', { before: 14, gaps: [29, 29, 29] })).toBe('2026-03-03');
  });

  it('is null when it cannot begin in time', () => {
    expect(lastSafeDay('2026-06-12', { before: 14, gaps: [29, 29, 29] }, '2026-03-03')).toBe('2026-03-03');
    expect(lastSafeDay('2026-06-12', { before: 14, gaps: [29, 29, 29] }, '2026-03-04')).toBeNull();
  });
});
