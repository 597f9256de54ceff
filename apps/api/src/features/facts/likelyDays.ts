import { addDays, type Day } from '@stratum/calendar';
import type { FieldProblem } from '../../http/problems/Problem.js';

/** What is planned for a day further ahead was mistyped. */
const MOST_DAYS_AHEAD = 3_653;

/**
 * What is wrong with the days of an answer: nothing happened to a patient before their birth, and nobody plans for
 * longer than ten years.
 * @param answer read already; one answer or several
 * @returns by the path of each day
 */
export function likelyDays(answer: unknown, born: Day, today: Day): Readonly<Record<string, FieldProblem>> {
  const most = addDays(today, MOST_DAYS_AHEAD);
  const problems: Record<string, FieldProblem> = {};
  const look = (one: unknown, path: string) => {
    const on = typeof one === 'object' && one !== null && 'on' in one ? one.on : null;
    if (typeof on !== 'string') return;
    if (on < born) problems[`${path}.on`] = { code: 'too_long_ago', params: { least: born } };
    if (on > most) problems[`${path}.on`] = { code: 'too_far_ahead', params: { most } };
  };
  if (!Array.isArray(answer)) look(answer, 'answer');
  else for (const [i, one] of answer.entries()) look(one, `answer.${i}`);
  return problems;
}
