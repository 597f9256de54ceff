import { addDays, type Day, weekdayOf } from '@stratum/calendar';
import { countries } from './countries';
import { easterSunday } from './easterSunday';
import type { HolidayRule, WeekendRule } from './HolidayRule';

export type Holiday = { readonly day: Day; readonly name: string };

/** The public holidays of a country from a day to a day, in order; none for a country whose days are not known here. */
export function holidaysOf(country: string, first: Day, last: Day): readonly Holiday[] {
  const known = countries[country];
  if (!known) return [];
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 3 }, (_, at) => yearOf(first) - 1 + at);
  return years
    .flatMap((year) => inYear(year, known.rules, known.weekend))
    .filter(({ day }) => first <= day && day <= last)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function inYear(year: number, rules: readonly HolidayRule[], weekend: WeekendRule): readonly Holiday[] {
  const taken = new Set<Day>();
  const given = rules.map((rule) => ({ name: rule.name, day: dayOf(rule, year) }));
  for (const { day } of given) if (!isWeekend(day)) taken.add(day);
  return given.map(({ name, day }) => {
    const kept = isWeekend(day) ? shifted(day, weekend, taken) : day;
    taken.add(kept);
    return { name, day: kept };
  });
}

function dayOf(rule: HolidayRule, year: number): Day {
  if ('date' in rule) return `${year}-${rule.date}`;
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter);
  const { month, weekday, nth } = rule;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  const from = nth > 0 ? `${year}-${two(month)}-01` : addDays(next, -7);
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  return nth > 0 ? addDays(first, 7 * (nth - 1)) : first;
}

function shifted(day: Day, weekend: WeekendRule, taken: ReadonlySet<Day>): Day {
  if (weekend === 'keeps') return day;
  if (weekend === 'nearest-working-day') return addDays(day, weekdayOf(day) === 6 ? -1 : 1);
  let next = day;
  while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
  return next;
}

const isWeekend = (day: Day) => weekdayOf(day) > 5;
const yearOf = (day: Day) => Number(day.slice(0, 4));
const two = (value: number) => String(value).padStart(2, '0');
