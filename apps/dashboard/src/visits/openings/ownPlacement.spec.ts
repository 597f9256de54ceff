import { describe, expect, it } from 'vitest';
import { ownPlacement } from './ownPlacement';

const filled = {
  how: 'urgent',
  day: '2026-12-01',
  time: '14:30',
  specialistId: 's',
  roomId: 'r',
  reason: 'Swelling after filler',
} as const;

describe('ownPlacement', () => {
  it('reads the time on the clock of the clinic, not of the device', () => {
    expect(ownPlacement(filled, 'Europe/Berlin')).toMatchObject({
      startsAt: '2026-12-01T13:30:00.000Z',
      how: 'urgent',
      reason: 'Swelling after filler',
    });
    expect(ownPlacement(filled, 'America/New_York')?.startsAt).toBe('2026-12-01T19:30:00.000Z');
  });

  it.each([
    { ...filled, time: '25:00' },
    { ...filled, reason: '  ' },
    { ...filled, day: null },
    { ...filled, roomId: '' },
  ])('is nothing while something is missing: %#', (values) => {
    expect(ownPlacement(values, 'Europe/Berlin')).toBeNull();
  });
});
