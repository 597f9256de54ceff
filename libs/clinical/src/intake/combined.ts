import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';

/** Several answers to one fact, without the "no" that another one outweighs. */
export function combined(all: readonly FactAnswer[]): KnownFact {
  const holding = all.filter((answer) => answer !== 'no');
  const [only] = holding;
  if (only === undefined) return 'no';
  if (holding.length === 1 || holding.every((answer) => answer === 'unknown')) return only;
  return holding;
}
