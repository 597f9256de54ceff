import { addDays, type Day, dayAt, instantAt } from '@stratum/calendar';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { ok } from '../ok.js';
import { somePatients } from '../somePatients.js';
import { workingDaysAfter } from '../workingDaysAfter.js';
import { aPair, type Pair } from './aPair.js';
import { zoneWithHour } from './zoneWithHour.js';

/** Two processes, and a clinic that is open every day from 8 to 18, where it is between eight and nine now. */
export interface Racecourse extends Pair {
  /** By id: two specialists. */
  ada: string;
  ben: string;
  /** By id: consultation, treatment, treatment with monitor. */
  rooms: readonly [string, string, string];
  /** New patients of whom nothing is known, by id. */
  patients(count: number): Promise<string[]>;
  today: Day;
  /** A working day some weeks ahead on which nothing is booked. */
  nextDay(): Day;
  /** The instant at which the clinic's clock shows a time, such as `'10:15'`. */
  clock(day: Day, time: string): string;
  /** The body that books a consultation with Ada in the first room: 30 minutes, and of the room 5 more. */
  consultation(patientId: string | undefined, startsAt: string, more?: object): object;
  /** The same for a peel in the second room: 30 minutes, and of the room 5 before and 10 after. */
  peel(patientId: string | undefined, startsAt: string, more?: object): object;
  book(body: object): Promise<VisitReply>;
}

/** Starts both processes. The second process is as good as the first; what is booked here is booked by the first. */
export async function aRacecourse(): Promise<Racecourse> {
  const zone = zoneWithHour(8);
  const pair = await aPair({ timeZone: zone });
  const { clinic, database } = pair;
  for (const table of ['opening_hours', 'staff_hours']) {
    const weekend = `jsonb_build_object('id', gen_random_uuid(), 'weekday', h.weekday + 5)`;
    await database.read(
      `insert into ${table} select (jsonb_populate_record(h, ${weekend})).* from ${table} h where weekday <= 2`,
    );
  }
  const [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
  const rooms = clinic.rooms.map(({ id }) => id) as [string, string, string];
  const today = dayAt(Date.now(), zone);
  const consultation = (patientId: string | undefined, startsAt: string, more: object = {}) => ({
    ...{ patientId, kind: 'consultation', startsAt, specialistId: ada, roomId: rooms[0], ...more },
  });
  const treatment = { kind: 'treatment', protocolCode: 'glycolic-20-35', roomId: rooms[1] };
  return {
    ...pair,
    ...{ ada, ben, rooms, today, consultation },
    patients: (count) => somePatients(pair, clinic, count),
    nextDay: workingDaysAfter(addDays(today, 13)),
    clock: (day, time) => {
      const [hours, minutes] = time.split(':').map(Number) as [number, number];
      return new Date(instantAt(day, hours * 60 + minutes, zone)).toISOString();
    },
    peel: (patientId, startsAt, more = {}) => consultation(patientId, startsAt, { ...treatment, ...more }),
    book: async (body) => ok(await pair.deskOf(0).post<VisitReply>('/visits', body)),
  };
}
