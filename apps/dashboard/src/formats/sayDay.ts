import { type Day, weekdayOf } from '@stratum/calendar';
import { dates } from '../i18n/en/dates';

/**
 * A day as people say it: `Tue 14 Oct`, with the year when it is not today's.
 * @param today the clinic's day; without it the year is always said
 */
export function sayDay(day: Day, today?: Day): string {
  const [year, month, date] = day.split('-');
  const weekday = dates.weekdays[weekdayOf(day) - 1];
  const plain = `${weekday} ${Number(date)} ${dates.months[Number(month) - 1]}`;
  return today?.startsWith(`${year}-`) ? plain : `${plain} ${year}`;
}
