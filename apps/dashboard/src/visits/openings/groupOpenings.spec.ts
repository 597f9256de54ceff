import { describe, expect, it } from 'vitest';
import { fewOpenings, groupOpenings } from './groupOpenings';
import type { Opening } from './Opening';

const at = (startsAt: string): Opening => ({
  startsAt,
  endsAt: startsAt,
  day: startsAt.slice(0, 10),
  specialist: { id: 's', name: 'Dr. Moreau' },
  room: { id: 'r', name: 'Room 2' },
  devices: [],
  daysFromIdeal: -2,
  drift: 0,
});
const hours = [8, 9, 10, 11, 12, 13, 14, 15, 16].map((hour) =>
  at(`2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z`),
);
const told = (openings: readonly Opening[]) => openings.map(({ startsAt }) => startsAt.slice(11, 13));

describe('groupOpenings', () => {
  it('puts the openings of a day together in their order', () => {
    const later = at('2026-12-02T09:00:00.000Z');
    const [first, second] = groupOpenings([later, ...[...hours].reverse()]).toSorted((a, b) =>
      a.day.localeCompare(b.day),
    );
    expect(first?.day).toBe('2026-12-01');
    expect(told(first?.openings ?? [])).toEqual(['08', '09', '10', '11', '12', '13', '14', '15', '16']);
    expect(second).toMatchObject({ day: '2026-12-02', daysFromIdeal: -2, drift: 0 });
  });
});

describe('fewOpenings', () => {
  it('spreads them over the day', () => {
    expect(told(fewOpenings(hours, null, 3))).toEqual(['08', '12', '16']);
  });

  it('shows those nearest to a wanted time, in order', () => {
    expect(told(fewOpenings(hours, '2026-12-01T15:20:00.000Z', 3))).toEqual(['14', '15', '16']);
  });

  it('shows a short list whole', () => {
    expect(fewOpenings(hours, null, 9)).toBe(hours);
  });
});
