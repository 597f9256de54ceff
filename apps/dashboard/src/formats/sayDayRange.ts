import type { Day } from '@stratum/calendar';
import { dates } from '../i18n/en/dates';

/** From the first to the last day: `14–28 Oct`, `28 Oct – 4 Nov`; years only where they differ from today's. */
export function sayDayRange(first: Day, last: Day, today?: Day): string {
  const a = parts(first);
  const b = parts(last);
  const year = today?.startsWith(b.year) && a.year === b.year ? '' : ` ${b.year}`;
  if (first === last) return `${b.date} ${b.month}${year}`;
  if (a.year !== b.year) return `${a.date} ${a.month} ${a.year} – ${b.date} ${b.month} ${b.year}`;
  if (a.month === b.month) return `${a.date}–${b.date} ${b.month}${year}`;
  return `${a.date} ${a.month} – ${b.date} ${b.month}${year}`;
}

function parts(day: Day) {
  const [year = '', month, date] = day.split('-');
  return { year, month: dates.months[Number(month) - 1] ?? '', date: Number(date) };
}
