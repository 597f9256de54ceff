import { InvalidAdviceInput, type Known, type KnownFact, parseStatement } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import type { CorrectionBody } from './CorrectionBody.js';

/**
 * The corrected facts by their codes.
 * @throws Problem 400 with what is wrong on which field of which correction
 */
export function checkCorrections(corrections: readonly CorrectionBody[]): Known['facts'] {
  const facts = new Map<string, KnownFact>();
  const errors: Record<string, FieldProblem> = {};
  for (const [index, correction] of corrections.entries()) {
    const path = `corrections.${index}.`;
    if (facts.has(correction.code)) errors[`${path}code`] = { code: 'given_twice' };
    try {
      const { code, answer } = parseStatement(correction, path);
      facts.set(code, answer);
    } catch (error) {
      if (!(error instanceof InvalidAdviceInput)) throw error;
      for (const [field, { code, params }] of Object.entries(error.fields)) errors[field] = { code, params };
    }
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return Object.fromEntries(facts);
}
