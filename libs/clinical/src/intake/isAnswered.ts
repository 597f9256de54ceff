import type { AnswerValue } from './IntakeForm.js';

/** Whether there is an answer at all; blanks and empty choices are none. */
export function isAnswered(value: AnswerValue | null | undefined): value is AnswerValue {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'number' || value.length > 0;
}
