import type { Day } from '@stratum/calendar';
import { type Answers, checkAnswer, missingAnswers, questionOf, staleQuestions } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';

/**
 * The answers of a check, once every question that is shown has one of its own kind. An answer that is missing is
 * never taken as "no".
 * @throws Problem 400 with the problem of each question
 */
export function checkStaleAnswers(given: Readonly<Record<string, unknown>>, today: Day): Answers {
  const errors: Record<string, FieldProblem> = {};
  for (const [code, value] of Object.entries(given)) {
    const question = questionOf(staleQuestions, code);
    const fault: FieldProblem | null =
      question === undefined ? { code: 'unknown_question' } : checkAnswer(question, value, today);
    if (fault !== null) errors[`answers.${code}`] = fault;
  }
  const answers = given as Answers;
  for (const code of missingAnswers(staleQuestions, answers))
    errors[`answers.${code}`] ??= { code: 'required' };
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return answers;
}
