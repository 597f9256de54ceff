import { type Day, latestDay } from '@stratum/calendar';
import { type Answers, checkAnswer, type IntakeForm, missingAnswers, questionOf } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';

/** It is asked what was since the patient was last seen: a day before that many years has a slip in its year. */
const MOST_YEARS = 5;

/** Which questions, and what their days are held against. */
export interface Asking {
  readonly form: IntakeForm;
  readonly today: Day;
  readonly born: Day;
}

/**
 * The answers of a check, once every question that is shown has one of its own kind. An answer that is missing is
 * never taken as "no", and a day that was mistyped never lifts a delay.
 * @throws Problem 400 with the problem of each question
 */
export function checkStaleAnswers(
  given: Readonly<Record<string, unknown>>,
  { form, today, born }: Asking,
): Answers {
  const errors: Record<string, FieldProblem> = {};
  const least = latestDay([born, yearsBefore(today)]) ?? born;
  for (const [code, value] of Object.entries(given)) {
    const question = questionOf(form, code);
    const fault: FieldProblem | null =
      question === undefined ? { code: 'unknown_question' } : checkAnswer(question, value, today, least);
    if (fault !== null) errors[`answers.${code}`] = fault;
  }
  const answers = given as Answers;
  for (const code of missingAnswers(form, answers)) errors[`answers.${code}`] ??= { code: 'required' };
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return answers;
}

/** Only held against: 29 February of a year without one sorts where it should. */
const yearsBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - MOST_YEARS}${day.slice(4)}`;
