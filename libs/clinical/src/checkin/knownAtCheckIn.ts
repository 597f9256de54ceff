import type { Day } from '@stratum/calendar';
import type { Known } from '../advice/AdviceInput.js';
import { combined } from '../intake/combined.js';
import { factsFrom } from '../intake/factsFrom.js';
import type { Answers, IntakeForm } from '../intake/IntakeForm.js';
import type { FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';

const listOf = (known: KnownFact | undefined): readonly FactAnswer[] =>
  known === undefined ? [] : Array.isArray(known) ? (known as readonly FactAnswer[]) : [known as FactAnswer];

/** Something dated is one more occurrence; not being sure does not undo a state that was known. */
const adds = (code: FactCode, news: KnownFact): boolean => factTable[code].dated || news === 'unknown';

/**
 * What is known once somebody has answered the check-in questions: a state is as it is today, something dated is
 * added to what happened before, and nothing earlier is forgotten because it did not happen again.
 */
export function knownAtCheckIn(base: Known, form: IntakeForm, answers: Answers, today: Day): Known {
  const facts: Partial<Record<FactCode, KnownFact>> = { ...base.facts };
  for (const [code, news] of Object.entries(factsFrom(form, answers, today)) as [FactCode, KnownFact][])
    facts[code] = adds(code, news) ? combined([...listOf(facts[code]), ...listOf(news)]) : news;
  return { ...base, facts };
}
