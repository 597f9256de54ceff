import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';
import { allHold } from './allHold.js';
import { answersOf } from './answersOf.js';

const hasDay = (answer: FactAnswer) => typeof answer === 'object' && answer.on !== undefined;

/**
 * What was known, and what was said since. A state is as it was said last. What happened on a day is added to what
 * happened before, and stands for a "yes" that named no day.
 * @param undoes whether "no" takes back what was said, or only means that nothing happened since
 */
export function withNews(
  code: FactCode,
  before: KnownFact | undefined,
  news: KnownFact,
  undoes: boolean,
): KnownFact {
  if (before === undefined || !factTable[code].dated) return news;
  const said = answersOf(news);
  if (said.every((answer) => answer === 'no')) return undoes ? 'no' : before;
  const precise = said.some(hasDay);
  const kept = answersOf(before).filter((answer) => !precise || hasDay(answer) || answer === 'unknown');
  return allHold([...kept, ...said]);
}
