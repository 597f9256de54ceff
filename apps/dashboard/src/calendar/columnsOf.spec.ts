import { describe, expect, it } from 'vitest';
import type { CalendarView } from './CalendarView';
import { columnsOf } from './columnsOf';

/** 1 December 2026 is a Tuesday. */
const view: CalendarView = {
  clinic: {
    hours: [{ weekday: 2, from: 480, to: 1080 }],
    closures: [{ day: '2026-12-02', name: 'Staff day' }],
  },
  specialists: [
    {
      id: 's',
      name: 'Dr. Moreau',
      color: '#0a6a5f',
      hours: [
        { weekday: 2, from: 540, to: 720 },
        { weekday: 2, from: 780, to: 1140 },
      ],
      absences: [{ startsAt: '2026-12-01T14:00:00.000Z', endsAt: '2026-12-03T22:00:00.000Z' }],
    },
  ],
  rooms: [{ id: 'r', name: 'Room 1', kind: 'treatment', absences: [] }],
  visits: [],
};

describe('columnsOf', () => {
  it('greys what lies outside the hours of clinic and specialist, and an absence on the clock of the clinic', () => {
    const [column] = columnsOf(view, 'specialist', ['2026-12-01'], 'Europe/Berlin');
    expect(column?.closed).toEqual([
      { day: '2026-12-01', from: 0, to: 540, kind: 'closed' },
      { day: '2026-12-01', from: 720, to: 780, kind: 'closed' },
      { day: '2026-12-01', from: 1080, to: 1440, kind: 'closed' },
      { day: '2026-12-01', from: 900, to: 1440, kind: 'away' },
    ]);
  });

  it('closes a room with the clinic, and says why', () => {
    const [column] = columnsOf(view, 'room', ['2026-12-01', '2026-12-02'], 'Europe/Berlin');
    expect(column?.closed).toEqual([
      { day: '2026-12-01', from: 0, to: 480, kind: 'closed' },
      { day: '2026-12-01', from: 1080, to: 1440, kind: 'closed' },
      { day: '2026-12-02', from: 0, to: 1440, kind: 'closed', name: 'Staff day' },
    ]);
  });
});
