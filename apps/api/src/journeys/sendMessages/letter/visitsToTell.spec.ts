import { describe, expect, it } from 'vitest';
import type { VisitInMessage } from './MessageToSend.js';
import { visitsToTell } from './visitsToTell.js';

const told = (startsAt: string) => ({ startsAt, specialistId: 'ada' });
const now = Date.parse('2026-03-02T08:00:00Z');
const aVisit = (more: Partial<VisitInMessage> = {}): VisitInMessage => ({
  ...{ id: 'v', version: 1, state: 'booked', specialistId: 'ada', specialist: 'Dr Ada Lind' },
  ...{ startsAt: '2026-03-03T09:00:00.000Z', endsAt: '2026-03-03T09:30:00.000Z' },
  ...{ knew: null, tells: told('2026-03-03T09:00:00.000Z') },
  ...more,
});
const times = (kind: 'confirmation' | 'cancellation', visit: VisitInMessage) =>
  visitsToTell({ kind, visits: [visit] }, now).map(({ startsAt, endsAt }) => [startsAt, endsAt]);

describe('the visits that a message still tells of', () => {
  it('stand, are ahead, and have the time that it was written for', () => {
    expect(times('confirmation', aVisit())).toHaveLength(1);
    expect(times('confirmation', aVisit({ state: 'cancelled' }))).toEqual([]);
    expect(times('confirmation', aVisit({ tells: told('2026-03-04T09:00:00.000Z') }))).toEqual([]);
    const over = '2026-03-02T08:00:00.000Z';
    expect(times('confirmation', aVisit({ startsAt: over, tells: told(over) }))).toEqual([]);
  });

  it('fall away with the time that the patient knows, not with one that nobody told them', () => {
    const gone = aVisit({ state: 'cancelled', tells: null, knew: told('2026-03-05T12:00:00.000Z') });
    expect(times('cancellation', gone)).toEqual([['2026-03-05T12:00:00.000Z', '2026-03-05T12:30:00.000Z']]);
    expect(times('cancellation', { ...gone, state: 'booked' })).toEqual([]);
  });
});
