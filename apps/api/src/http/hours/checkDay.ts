import type { FieldProblem } from '../problems/Problem.js';
import { checkWeek } from './checkWeek.js';
import type { DaySpan } from './DaySpan.js';

/** What is wrong with the stretches of a day, by the path of the field; a day without any has none of its own. */
export function checkDay(hours: readonly DaySpan[]): Record<string, FieldProblem> {
  if (hours.length === 0) return { hours: { code: 'required' } };
  return checkWeek(hours.map(({ from, to }) => ({ weekday: 1, from, to })));
}
