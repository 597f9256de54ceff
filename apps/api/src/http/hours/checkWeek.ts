import type { FieldProblem } from '../problems/Problem.js';
import type { WeekSpan } from './WeekSpan.js';

/** What is wrong with the stretches of a week, by the path of the field: an end before its start, or an overlap. */
export function checkWeek(hours: readonly WeekSpan[]): Record<string, FieldProblem> {
  const errors: Record<string, FieldProblem> = {};
  for (const [index, span] of hours.entries()) {
    if (span.to <= span.from) errors[`hours.${index}.to`] = { code: 'ends_before_start' };
    const overlaps = hours
      .slice(0, index)
      .some((other) => other.weekday === span.weekday && other.from < span.to && span.from < other.to);
    if (overlaps) errors[`hours.${index}.from`] = { code: 'overlaps' };
  }
  return errors;
}
