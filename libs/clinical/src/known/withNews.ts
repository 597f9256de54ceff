import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';
import { allHold } from './allHold.js';
import { answersOf } from './answersOf.js';

/**
 * What was known, and what was said since. A state is as it was said last, but not being sure of it undoes nothing.
 * What happened on a day is added to what happened before.
 * @param undoes whether "no" takes back what happened, or only means that nothing happened since
 */
export function withNews(
  code: FactCode,
  before: KnownFact | undefined,
  news: KnownFact,
  undoes: boolean,
): KnownFact {
  if (before === undefined) return news;
  const said = answersOf(news);
  const { dated } = factTable[code];
  if (said.every((answer) => answer === 'no')) return dated && !undoes ? before : 'no';
  return dated || said.includes('unknown') ? allHold([...answersOf(before), ...said]) : news;
}
