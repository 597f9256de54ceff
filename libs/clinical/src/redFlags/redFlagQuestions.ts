import type { RedFlagQuestion } from './RedFlagQuestion.js';

/**
 * The six questions that reception asks everybody who calls worried after a treatment, whatever it was: a vessel
 * closed by filler first (eye and brain, then skin), allergy, what peels with phenol or salicylic acid do to the body,
 * and what turns into scars when nobody looks. The order is the order of asking.
 */
export const redFlagQuestions: readonly RedFlagQuestion[] = [
  { code: 'sight', urgency: 'emergency', source: '69', evidence: 'C' },
  { code: 'breathing', urgency: 'emergency', source: '42', evidence: 'label' },
  { code: 'heart', urgency: 'emergency', source: '17', evidence: 'C' },
  { code: 'colour', urgency: 'now', source: '42, 43, 72', evidence: 'C' },
  { code: 'pain', urgency: 'now', source: '42, 43, 72', evidence: 'C' },
  { code: 'infection', urgency: 'same-day', source: '17', evidence: 'C' },
];
