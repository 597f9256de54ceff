import { weekdayOf } from '@stratum/calendar';
import { type ClinicDay, wallMinute } from '../clinicDays.js';
import type { Preference } from '../Preference.js';

/** A wrong weekday or hour weighs as much as so many steps down the list of specialists. */
const WEIGHT_OF_TIME = 10;

/** What a specialist costs: a point for each one liked better. */
export function likingCost(specialist: string | null, { specialists = [] }: Preference): number {
  if (specialist === null) return 0;
  const rank = specialists.indexOf(specialist);
  return rank < 0 ? specialists.length : rank;
}

/** What a time costs: ten points for a weekday that is not wished for, and ten for an hour. */
export function timeCost(
  day: ClinicDay,
  start: number,
  end: number,
  { weekdays, fromMinute = 0, toMinute = 1440 }: Preference,
  zone: string,
): number {
  const wrongDay = weekdays !== undefined && !weekdays.includes(weekdayOf(day.day));
  const isAnyTime = fromMinute <= 0 && toMinute >= 1440;
  const wrongTime =
    !isAnyTime && (wallMinute(day, start, zone) < fromMinute || wallMinute(day, end, zone) > toMinute);
  return (wrongDay ? WEIGHT_OF_TIME : 0) + (wrongTime ? WEIGHT_OF_TIME : 0);
}
