import { expect, it } from 'vitest';
import type { CalendarView } from './CalendarView';
import { missingFor } from './missingFor';

const monday = [{ weekday: 1, from: 540, to: 1020 }];
const ada = { id: 's1', name: 'Dr Ada Lind', color: '#2f6f62', hours: monday, absences: [] };
const ready: CalendarView = {
  clinic: { hours: monday, closures: [] },
  specialists: [ada],
  rooms: [{ id: 'r1', name: 'Room 1', kind: 'treatment', absences: [] }],
  visits: [],
};

it('names what nothing can be booked without', () => {
  expect(missingFor(ready)).toEqual([]);
  expect(missingFor({ ...ready, rooms: [] })).toEqual(['rooms']);
  expect(missingFor({ ...ready, specialists: [{ ...ada, hours: [] }] })).toEqual(['hours']);
  expect(missingFor({ ...ready, clinic: { hours: [], closures: [] } })).toEqual(['hours']);
  expect(missingFor({ ...ready, clinic: { hours: [], closures: [] }, specialists: [], rooms: [] })).toEqual([
    ...['people', 'hours', 'rooms'],
  ]);
});
