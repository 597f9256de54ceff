import { addDays, type Day, latestDay } from '@stratum/calendar';
import type { FixedSession } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import { checkOfDays } from './checkOfDays.js';
import type { Errand } from './Errand.js';
import { isWaiting } from './isWaiting.js';
import type { Situation } from './Situation.js';
import { standOn } from './standOn.js';

/** The days of a range on which an errand breaks no hard rule and no finding stands against it; none while it waits. */
export function allowedDays(
  errand: Errand,
  situation: Situation,
  { first, last }: DayRange,
  beside: readonly FixedSession[] = [],
): readonly Day[] {
  if (isWaiting(errand)) return [];
  const days: Day[] = [];
  const check = checkOfDays(errand, situation, beside);
  let day = latestDay([first, situation.today]) as Day;
  while (day <= last) {
    const { verdict, until } = standOn(day, errand, situation);
    if (verdict === 'clear' && !check(day).some(({ hard }) => hard)) days.push(day);
    day = verdict === 'defer' && until !== null && until > day ? until : addDays(day, 1);
  }
  return days;
}
