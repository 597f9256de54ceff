import type { Answers, IntakeForm } from './IntakeForm.js';
import { isAnswered } from './isAnswered.js';
import { visibleQuestions } from './visibleQuestions.js';

/** Codes of the questions that are required and shown but not answered; a form without any can be handed in. */
export function missingAnswers(form: IntakeForm, answers: Answers): readonly string[] {
  return visibleQuestions(form, answers)
    .filter(({ required, code }) => required && !isAnswered(answers[code]))
    .map(({ code }) => code);
}
