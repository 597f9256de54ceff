import type { Answers, AnswerValue, Condition, IntakeForm } from './IntakeForm.js';
import { isAnswered } from './isAnswered.js';
import { questionOf } from './questionOf.js';

/** Yes, no, or not to be said yet. */
export type Truth = boolean | null;

const codesOf = (value: AnswerValue): readonly string[] =>
  typeof value === 'object' ? value : [String(value)];

/** Whether a question was answered with one of these codes; "unsure" leaves it open. */
function answeredWith(form: IntakeForm, answers: Answers, code: string, is: readonly string[]): Truth {
  const question = questionOf(form, code);
  if (question === undefined) return null;
  const shown = question.showWhen === null ? true : holds(form, answers, question.showWhen);
  if (shown !== true) return shown;
  const value = answers[code];
  if (!isAnswered(value)) return null;
  const codes = codesOf(value);
  if (codes.some((each) => is.includes(each))) return true;
  return codes.includes('unsure') ? null : false;
}

/**
 * Whether a condition holds for what has been answered so far. Null while an answer it needs is missing or "unsure":
 * what hangs on it is then not shown, and is not taken as "no" either.
 */
export function holds(form: IntakeForm, answers: Answers, condition: Condition): Truth {
  if ('question' in condition) return answeredWith(form, answers, condition.question, condition.is);
  const parts = ('all' in condition ? condition.all : condition.any).map((each) =>
    holds(form, answers, each),
  );
  const decisive = 'any' in condition;
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
}
