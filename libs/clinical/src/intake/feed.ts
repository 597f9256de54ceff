import type { FactCode } from '../vocabulary/FactCode.js';
import type { FactFeed } from './IntakeForm.js';

type Details = Partial<
  Pick<FactFeed, 'on' | 'kindFrom' | 'areas' | 'kindIs' | 'needsDay' | 'newsOnly' | 'no'>
>;

/** A fact from a yes-no-unsure question. */
export const feed = (fact: FactCode, question: string, details: Details = {}): FactFeed => ({
  kind: 'fact',
  fact,
  question,
  yes: ['yes'],
  no: ['no'],
  ...details,
});

/** A fact from certain options of a choice or multi-choice question. */
export const feedOption = (
  fact: FactCode,
  question: string,
  yes: readonly string[],
  details: Details = {},
): FactFeed => ({ ...feed(fact, question, details), yes, no: details.no ?? ['no', 'none'] });
