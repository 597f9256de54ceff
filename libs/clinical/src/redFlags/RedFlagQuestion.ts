import type { Evidence } from '../catalogue/Figure.js';

/** Codes of the six questions, gravest first. */
export const redFlagCodes = ['sight', 'breathing', 'heart', 'colour', 'pain', 'infection'] as const;
export type RedFlagCode = (typeof redFlagCodes)[number];

/** What somebody answers on the telephone. "Not sure" is no "no". */
export const redFlagAnswers = ['yes', 'no', 'unsure'] as const;
export type RedFlagAnswer = (typeof redFlagAnswers)[number];

/**
 * How quickly a clinician has to act: `emergency` the patient calls the emergency number first, `now` a clinician
 * comes to the telephone, `same-day` a clinician calls back today, `none` nothing of the six is so.
 */
export const callUrgencies = ['emergency', 'now', 'same-day', 'none'] as const;
export type CallUrgency = (typeof callUrgencies)[number];

/** One of the questions that tell a worry from a danger. */
export interface RedFlagQuestion {
  readonly code: RedFlagCode;
  /** What a yes asks for. */
  readonly urgency: Exclude<CallUrgency, 'none'>;
  /** Numbers of the rulebook's sources: `42, 43, 72`. */
  readonly source: string;
  readonly evidence: Evidence;
}
