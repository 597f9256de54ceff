import type { Day } from '@stratum/calendar';
import { sayDay } from './sayDay';

/** A day or two days with what is between them, each with its weekday, as on paper: `Mon 9 – Wed 11 Jun`. */
export function sayDaySpan(first: Day, last: Day, today?: Day): string {
  if (first === last) return sayDay(first, today);
  const [from, until] = [sayDay(first, today), sayDay(last, today)];
  const [weekday, date, ...rest] = from.split(' ');
  return until.endsWith(` ${rest.join(' ')}`) ? `${weekday} ${date} – ${until}` : `${from} – ${until}`;
}
