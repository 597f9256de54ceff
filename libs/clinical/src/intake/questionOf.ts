import type { IntakeForm, Question } from './IntakeForm.js';

/** A question of a form by its code. */
export const questionOf = (form: IntakeForm, code: string): Question | undefined =>
  form.sections.flatMap(({ questions }) => questions).find((each) => each.code === code);
