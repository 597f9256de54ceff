import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';

/** The answers that hold together; an empty list says nothing, and is never a "no". */
export function answersOf(known: KnownFact): readonly FactAnswer[] {
  const answers = Array.isArray(known) ? (known as readonly FactAnswer[]) : [known as FactAnswer];
  return answers.length > 0 ? answers : ['unknown'];
}
