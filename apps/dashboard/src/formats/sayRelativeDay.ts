import { type Day, daysBetween } from '@stratum/calendar';
import { dates } from '../i18n/en/dates';

/** A day seen from today: `tomorrow`, `in 5 days`, `3 weeks ago`, `in 4 months`. */
export function sayRelativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return dates.today;
  if (days === 1) return dates.tomorrow;
  if (days === -1) return dates.yesterday;
  const far = amount(Math.abs(days));
  return days > 0 ? `in ${far}` : `${far} ago`;
}

function amount(days: number): string {
  if (days < 21) return `${days} days`;
  if (days < 84) return `${Math.round(days / 7)} weeks`;
  if (days < 700) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
