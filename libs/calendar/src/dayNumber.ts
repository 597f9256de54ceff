import type { Day } from './Day.js';
import { InvalidDay } from './InvalidDay.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** From 1 March of the year 0, where leap days fall at the end of a year, to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/**
 * Days since 1970-01-01, so that distances are plain subtraction. Throws {@link InvalidDay}.
 * In whole numbers, because plans ask for it hundreds of times and a date object costs ten times as much.
 */
export function dayNumber(day: Day): number {
  if (!SHAPE.test(day)) throw new InvalidDay(day);
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) throw new InvalidDay(day);
  const yearFromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
