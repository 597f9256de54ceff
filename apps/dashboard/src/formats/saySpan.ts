import type { Day } from '@stratum/calendar';
import { sayDay } from './sayDay';
import { sayDayRange } from './sayDayRange';

/** A day or the days from one to another: `Fri 12 Jun`, `12–20 Jun`. */
export function saySpan(first: Day, last: Day, today?: Day): string {
  return first === last ? sayDay(first, today) : sayDayRange(first, last, today);
}
