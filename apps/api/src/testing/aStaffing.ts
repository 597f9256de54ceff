import { seedCatalogue } from '@stratum/clinical';
import type { Staffing } from '../features/availability/Staffing.js';

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480, to: 1080 }));
const performs = seedCatalogue.protocols.map(({ code }) => code);

/** Two specialists who perform everything, three rooms, Monday to Friday 8 to 18, and nothing booked. */
export function aStaffing(overrides: Partial<Staffing> = {}): Staffing {
  return {
    specialists: [
      { id: 'ada', name: 'Dr Ada Lind', performs, hours: weekdays },
      { id: 'ben', name: 'Dr Ben Moor', performs, hours: weekdays },
    ],
    rooms: [
      { id: 'talk', name: 'Room 1', kind: 'consultation' },
      { id: 'treat', name: 'Room 2', kind: 'treatment' },
      { id: 'monitor', name: 'Room 3', kind: 'treatment-with-monitor' },
    ],
    devices: [],
    opening: weekdays,
    closures: [],
    absences: {},
    taken: {},
    ...overrides,
  };
}
