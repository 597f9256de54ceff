import { holds } from './holds.js';
import type { Answers, AnswerValue, IntakeForm } from './IntakeForm.js';
import { isAnswered } from './isAnswered.js';
import { questionOf } from './questionOf.js';

/** An answer that counts: one left behind in a question that is no longer shown does not. */
export function shownAnswer(
  form: IntakeForm,
  answers: Answers,
  code: string | undefined,
): AnswerValue | undefined {
  const question = code === undefined ? undefined : questionOf(form, code);
  if (question === undefined) return undefined;
  if (question.showWhen !== null && holds(form, answers, question.showWhen) !== true) return undefined;
  const value = answers[question.code];
  return isAnswered(value) ? value : undefined;
}
