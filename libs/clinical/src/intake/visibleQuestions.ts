import { holds } from './holds.js';
import type { Answers, IntakeForm, Question } from './IntakeForm.js';

/** The questions to show, in order, given what has been answered so far. */
export function visibleQuestions(form: IntakeForm, answers: Answers): readonly Question[] {
  return form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ showWhen }) => showWhen === null || holds(form, answers, showWhen) === true);
}
