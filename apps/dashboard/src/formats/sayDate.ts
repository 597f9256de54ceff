import type { Day } from '@stratum/calendar';
import { dates } from '../i18n/en/dates';

/** A day without its weekday and always with the year, for birthdays and papers: `14 Oct 1990`. */
export function sayDate(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${dates.months[Number(month) - 1]} ${year}`;
}
