import type { IntakeForm, Question } from './IntakeForm.js';

/** Questions of a form by code; conditions ask for them again and again. */
const indexed = new WeakMap<IntakeForm, ReadonlyMap<string, Question>>();

/** A question of a form by its code. */
export function questionOf(form: IntakeForm, code: string): Question | undefined {
  let index = indexed.get(form);
  if (index === undefined) {
    const questions = form.sections.flatMap((section) => section.questions);
    index = new Map(questions.map((question) => [question.code, question]));
    indexed.set(form, index);
  }
  return index.get(code);
}
