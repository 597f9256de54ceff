import { checkAnswer } from './checkAnswer.js';
import type { Answers, AnswerValue, IntakeForm } from './IntakeForm.js';
import { shownAnswer } from './shownAnswer.js';

/** What was denied, or not known, last time is asked afresh: only what was there is likely to be there still. */
const DENIALS: readonly string[] = ['no', 'none', 'unsure'];

const denies = (value: AnswerValue): boolean =>
  typeof value === 'object' ? value.some((code) => DENIALS.includes(code)) : DENIALS.includes(String(value));

/**
 * The answers to an earlier form that may be offered again on this one, for the patient to confirm: to questions
 * whose answers stay, never a "no", and none that this form would refuse.
 */
export function offeredAgain(
  form: IntakeForm,
  earlier: { readonly form: IntakeForm; readonly answers: Answers },
): Readonly<Record<string, AnswerValue>> {
  const offered: Record<string, AnswerValue> = {};
  for (const question of form.sections.flatMap(({ questions }) => questions)) {
    const value = question.stays ? shownAnswer(earlier.form, earlier.answers, question.code) : undefined;
    if (value === undefined || denies(value) || checkAnswer(question, value) !== null) continue;
    offered[question.code] = value;
  }
  return offered;
}
