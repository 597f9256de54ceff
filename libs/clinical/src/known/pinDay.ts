import type { Day } from '@stratum/calendar';
import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';

/**
 * An answer as it is read on a later day: a "yes" without a day, for a fact that wants one, happened on the day it
 * was said, and stays there. What is being taken goes on: it stays without a day until its last one is told. On the
 * day it was said an answer keeps no day, so that it never enjoys a same-day exception.
 */
export function pinDay(code: FactCode, answer: KnownFact, saidOn: Day, today: Day): KnownFact {
  // What is stored may name a fact that no rule reads any more.
  const traits: FactTraits | undefined = factTable[code];
  if (!traits?.dated || traits.lasts || saidOn >= today) return answer;
  if (Array.isArray(answer)) return (answer as readonly FactAnswer[]).map((one) => pinOne(one, saidOn));
  return pinOne(answer as FactAnswer, saidOn);
}

function pinOne(answer: FactAnswer, saidOn: Day): FactAnswer {
  if (answer === 'yes') return { on: saidOn };
  return typeof answer === 'string' || answer.on !== undefined ? answer : { ...answer, on: saidOn };
}
