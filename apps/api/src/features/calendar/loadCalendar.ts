import { addDays, type Day, daysBetween, instantAt } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { invalid } from '../../http/problems/invalid.js';
import { calendarStatement } from './calendarStatement.js';

const MOST_DAYS = 14;

interface Row {
  part: number;
  clinic: string | null;
  specialists: string | null;
  rooms: string | null;
  visit: string | null;
}

/**
 * The visits of some days with the people and rooms they stand in, as JSON text.
 * @param from first day
 * @param to last day, at most 13 days later
 * @throws Problem 400 when the days are the wrong way round or too many
 */
export async function loadCalendar(database: Database, actor: Actor, from: Day, to: Day): Promise<string> {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) {
    throw invalid({
      to: { code: 'out_of_range', params: { least: from, greatest: addDays(from, MOST_DAYS - 1) } },
    });
  }
  const zone = actor.clinic.timeZone;
  const bounds = [instantAt(from, 0, zone), instantAt(to, 1440, zone)].map((at) => new Date(at));
  const rows = await disclose<Row>(
    database,
    actor,
    { action: 'see', subject: 'calendar' },
    { text: calendarStatement, values: [actor.clinicId, ...bounds, from, to] },
  );
  const frame = rows.find(({ part }) => part === 0) as Row;
  const visits = rows.filter(({ part }) => part === 1).map(({ visit }) => visit);
  const { clinic, specialists, rooms } = frame;
  return `{"clinic":${clinic},"specialists":${specialists},"rooms":${rooms},"visits":[${visits.join(',')}]}`;
}
