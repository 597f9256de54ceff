import type { Day } from './Day.js';

/** 0000-03-01 and 9999-12-31: between them whole numbers do, which costs a third of a date object. */
const [FIRST, LAST] = [-719_468, 2_932_896];

/** The day that lies `number` days after 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST || number > LAST)
    return new Date(number * 86_400_000).toISOString().slice(0, 10);
  const days = number - FIRST;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}`.padStart(4, '0') + (month < 10 ? '-0' : '-') + month + (date < 10 ? '-0' : '-') + date;
}
