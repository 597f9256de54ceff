import type { Known } from '../advice/AdviceInput.js';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Statement } from './Statement.js';

/**
 * Answers to the check before a treatment as statements, so that they are weighed with all others before they are
 * stored as they will be afterwards.
 * @param at when they were given, as text that sorts by time
 */
export const statementsOf = (facts: Known['facts'], at: string): readonly Statement[] =>
  (Object.entries(facts) as [FactCode, KnownFact][]).map(([code, answer]) => ({
    ...{ id: `check-in:${code}`, code, answer, at },
    ...{ origin: 'check-in', intakeId: null, reviewed: false },
  }));
