import type { AnswerValue } from '@stratum/clinical';

/** What somebody answers before a treatment who has healed and has nothing new to tell. */
const nothingNew = {
  healed: 'yes',
  pregnant: 'no',
  isotretinoin: 'no',
  'cold-sore': 'no',
  tan: 'no',
  retinoid: 'no',
  waxing: 'no',
  procedures: ['none'],
} as const;

/** The answers to the questions that go stale; given ones go before "nothing new". */
export const answersAtCheckIn = (
  given: Readonly<Record<string, AnswerValue>> = {},
): Record<string, AnswerValue> => ({ ...nothingNew, ...given });
