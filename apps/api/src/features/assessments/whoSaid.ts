import { type KnownFact, knownFrom, type StatementOrigin } from '@stratum/clinical';
import type { AssessedInput } from './AssessedInput.js';
import type { AssessmentPage } from './AssessmentPage.js';

/** Whose word counts for a fact, and what patient and specialist said: both are kept. */
export interface WhoSaid {
  readonly by: 'patient' | 'specialist' | 'desk' | 'check-in' | 'record';
  /** What the patient answered on this intake; null where the form does not ask. */
  readonly patient: KnownFact | null;
  /** What the specialist corrected at its examination; null where the answer was left alone. */
  readonly specialist: KnownFact | null;
}

const WORDS: Readonly<Record<StatementOrigin, WhoSaid['by']>> = {
  intake: 'patient',
  examination: 'specialist',
  desk: 'desk',
  'check-in': 'check-in',
  record: 'record',
};

/** Who said what, by fact. */
export function whoSaid(
  { saidBy, facts }: AssessedInput,
  { form, answers, answeredOn, examination }: AssessmentPage,
): Readonly<Record<string, WhoSaid>> {
  const answered: Readonly<Record<string, KnownFact>> = knownFrom(form, answers, answeredOn).facts;
  const corrected = examination?.corrections ?? {};
  return Object.fromEntries(
    Object.keys(facts).map((code) => {
      const by = WORDS[saidBy[code] ?? 'intake'];
      return [code, { by, patient: answered[code] ?? null, specialist: corrected[code] ?? null }];
    }),
  );
}
