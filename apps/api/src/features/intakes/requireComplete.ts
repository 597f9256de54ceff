import { missingAnswers } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { LockedIntake } from './LockedIntake.js';

/**
 * Every question that is required and shown has an answer.
 * @throws Problem 400 with `required` on each question that has none
 */
export function requireComplete({ form, answers }: Pick<LockedIntake, 'form' | 'answers'>): void {
  const missing = missingAnswers(form, answers);
  if (missing.length === 0) return;
  throw invalid(Object.fromEntries(missing.map((question) => [question, { code: 'required' }])));
}
