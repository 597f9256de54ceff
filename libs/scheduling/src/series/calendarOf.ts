import { addDays, dayAt, dayNumber } from '@stratum/calendar';
import { type ClinicDay, clinicDays } from '../clinicDays.js';
import type { SeriesRequest } from '../SeriesRequest.js';
import type { SeriesCalendar } from './Series.js';

/** The clinic's days from today, as its own clock has it, to the horizon of a request. */
export function calendarOf({ now, zone, horizonDays }: SeriesRequest): SeriesCalendar {
  const first = dayAt(now * 60_000, zone);
  const days = clinicDays({ first, last: addDays(first, horizonDays) }, zone);
  const today = dayNumber(first);
  return { today, last: today + horizonDays, dayAt: (day) => days[day - today] as ClinicDay };
}
