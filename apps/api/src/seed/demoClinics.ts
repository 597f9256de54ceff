import type { DemoClinic } from './DemoClinic.js';

const hour = 60;
const weekdays = [1, 2, 3, 4, 5];
const open = (days: readonly number[], from: number, to: number) =>
  days.map((weekday) => ({ weekday, from, to }));

/** The clinic that the demo is about. */
export const lindenhof: DemoClinic = {
  name: 'Hautzentrum Lindenhof',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  language: 'de',
  phone: '+493023125017',
  address: 'Musterstraße 1, 12345 Berlin',
  hours: [...open(weekdays, 8 * hour, 19 * hour), ...open([6], 9 * hour, 14 * hour)],
  rooms: [
    { name: 'Sprechzimmer 1', kind: 'consultation' },
    { name: 'Sprechzimmer 2', kind: 'consultation' },
    { name: 'Behandlung 1', kind: 'treatment' },
    { name: 'Behandlung 2', kind: 'treatment' },
    { name: 'Eingriffsraum', kind: 'treatment-with-monitor' },
  ],
  devices: [
    { name: 'Wood-Lampe', kind: 'skin analysis' },
    { name: 'Ultraschall', kind: 'ultrasound' },
  ],
  members: [
    {
      name: 'Dr. Anna Lindner',
      email: 'anna.lindner@lindenhof.example',
      roles: ['specialist'],
      color: '#2f6f62',
      override: true,
      prescribe: true,
      medicalLead: true,
      performs: 'everything',
      weekdays,
      from: 8 * hour,
      to: 16 * hour,
    },
    {
      name: 'Dr. Jonas Keller',
      email: 'jonas.keller@lindenhof.example',
      roles: ['specialist'],
      color: '#7a4f9a',
      override: true,
      prescribe: true,
      performs: 'everything',
      weekdays: [1, 2, 4, 5],
      from: 10 * hour,
      to: 19 * hour,
    },
    {
      name: 'Dr. Mira Yılmaz',
      email: 'mira.yilmaz@lindenhof.example',
      roles: ['specialist'],
      color: '#a0522d',
      prescribe: true,
      performs: 'fillers',
      weekdays: [2, 3, 4, 6],
      from: 9 * hour,
      to: 17 * hour,
    },
    {
      name: 'Katrin Vogt',
      email: 'katrin.vogt@lindenhof.example',
      roles: ['specialist'],
      color: '#2d6da3',
      performs: 'superficial-peels',
      weekdays,
      from: 8 * hour + 30,
      to: 17 * hour,
    },
    {
      name: 'Rita Sommer',
      email: 'rita.sommer@lindenhof.example',
      roles: ['reception'],
      color: '#8a6d1d',
    },
    {
      name: 'Paul Winter',
      email: 'paul.winter@lindenhof.example',
      roles: ['reception'],
      color: '#5b6770',
    },
    {
      name: 'Helene Brandt',
      email: 'helene.brandt@lindenhof.example',
      roles: ['manager'],
      color: '#6b3f4f',
    },
  ],
};

/** A second clinic, in another zone: what belongs to one is never seen in the other. */
export const harbor: DemoClinic = {
  name: 'Harbor Skin Studio',
  timeZone: 'America/New_York',
  country: 'US',
  language: 'en',
  phone: '+12125550143',
  address: '1 Example Street, New York',
  hours: open(weekdays, 9 * hour, 18 * hour),
  rooms: [
    { name: 'Room A', kind: 'consultation' },
    { name: 'Room B', kind: 'treatment' },
  ],
  devices: [],
  members: [
    {
      name: 'Dr. Grace Okafor',
      email: 'grace.okafor@harbor.example',
      roles: ['specialist'],
      color: '#2f6f62',
      override: true,
      prescribe: true,
      medicalLead: true,
      performs: 'everything',
      weekdays,
      from: 9 * hour,
      to: 17 * hour,
    },
    {
      name: 'Luis Romero',
      email: 'luis.romero@harbor.example',
      roles: ['reception'],
      color: '#8a6d1d',
    },
    {
      name: 'Ellen Park',
      email: 'ellen.park@harbor.example',
      roles: ['manager'],
      color: '#6b3f4f',
    },
  ],
};
