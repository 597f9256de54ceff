import { FieldErrors } from '../advice/FieldErrors.js';
import { InvalidAdviceInput } from '../advice/InvalidAdviceInput.js';
import { parseAnswer } from '../advice/parseAnswer.js';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';

const MOST_ANSWERS = 20;

/**
 * Reads what somebody says about one fact as it comes over the wire, exactly: one answer, or a list of those that
 * all hold.
 * @param path put before the names of fields in errors, such as `corrections.0.`
 * @throws InvalidAdviceInput naming every field
 */
export function parseStatement(
  said: { readonly code: unknown; readonly answer: unknown },
  path = '',
): { readonly code: FactCode; readonly answer: KnownFact } {
  const errors = new FieldErrors();
  const code = said.code as FactCode;
  const at = `${path}answer`;
  if (!factCodes.includes(code))
    throw new InvalidAdviceInput({ [`${path}code`]: { code: 'unknown_fact', params: {} } });
  const listed = Array.isArray(said.answer) ? (said.answer as readonly unknown[]) : null;
  if (listed !== null && (listed.length === 0 || listed.length > MOST_ANSWERS))
    errors.add(at, 'not_an_answer');
  const answer = listed
    ? listed.slice(0, MOST_ANSWERS).map((one, i) => parseAnswer(one, factTable[code], `${at}.${i}`, errors))
    : parseAnswer(said.answer, factTable[code], at, errors);
  if (errors.any) throw new InvalidAdviceInput(errors.toRecord());
  return { code, answer };
}
