import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';

/** Answers that all hold, as one fact: a "no" beside another answer adds nothing, and neither does saying it twice. */
export function allHold(answers: readonly FactAnswer[]): KnownFact {
  const distinct = new Map<string, FactAnswer>();
  for (const answer of answers) distinct.set(keyOf(answer), answer);
  if (distinct.size > 1) distinct.delete('no');
  const [first = 'unknown', ...more] = distinct.values();
  return more.length === 0 ? first : [first, ...more];
}

const keyOf = (answer: FactAnswer): string =>
  typeof answer === 'string'
    ? answer
    : [answer.on ?? '', answer.kind ?? '', answer.area ?? ''].join('|') || 'yes';
