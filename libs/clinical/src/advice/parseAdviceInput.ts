import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { factCodes } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';
import { type Phototype, phototypes } from '../vocabulary/Phototype.js';
import type { AdviceInput } from './AdviceInput.js';
import { FieldErrors } from './FieldErrors.js';
import { InvalidAdviceInput } from './InvalidAdviceInput.js';
import { isPlainObject } from './isPlainObject.js';
import { parseAnswer, parseDay } from './parseAnswer.js';

function parsePhototype(value: unknown, errors: FieldErrors): Phototype | null {
  if (value === null || phototypes.includes(value as Phototype)) return value as Phototype | null;
  errors.add('phototype', value === undefined ? 'required' : 'out_of_range', { from: 1, to: 6 });
  return null;
}

function parseConcerns(value: unknown, errors: FieldErrors): readonly ConcernCode[] {
  if (!Array.isArray(value)) {
    errors.add('concerns', value === undefined ? 'required' : 'not_a_list');
    return [];
  }
  value.forEach((code, i) => {
    if (!concernCodes.includes(code)) errors.add(`concerns.${i}`, 'unknown_concern');
  });
  return [...new Set(value as ConcernCode[])];
}

function parseFacts(value: unknown, errors: FieldErrors): AdviceInput['facts'] {
  if (!isPlainObject(value)) {
    errors.add('facts', value === undefined ? 'required' : 'not_an_object');
    return {};
  }
  errors.unknownKeys(value, factCodes, 'facts.');
  const facts: Partial<Record<FactCode, FactAnswer>> = {};
  for (const code of factCodes)
    if (Object.hasOwn(value, code))
      facts[code] = parseAnswer(value[code], factTable[code], `facts.${code}`, errors);
  return facts;
}

/**
 * Reads a request for advice as it comes over the wire, exactly: unknown codes, days that do not exist, a birth
 * after today and keys nobody knows are refused. Throws {@link InvalidAdviceInput} naming every field.
 */
export function parseAdviceInput(value: unknown): AdviceInput {
  const errors = new FieldErrors();
  if (!isPlainObject(value)) throw new InvalidAdviceInput({ body: { code: 'not_an_object', params: {} } });
  errors.unknownKeys(value, ['today', 'born', 'phototype', 'concerns', 'facts', 'otherwise']);
  const today = parseDay(value['today'], 'today', errors) ?? '';
  const born = parseDay(value['born'], 'born', errors) ?? '';
  if (today !== '' && born > today) errors.add('born', 'after_today');
  const phototype = parsePhototype(value['phototype'], errors);
  const concerns = parseConcerns(value['concerns'], errors);
  const facts = parseFacts(value['facts'], errors);
  const otherwise = value['otherwise'];
  if (otherwise !== undefined && otherwise !== 'no')
    errors.add('otherwise', 'not_an_answer', { allowed: 'no' });
  if (errors.any) throw new InvalidAdviceInput(errors.toRecord());
  return { today, born, phototype, concerns, facts, ...(otherwise === 'no' ? { otherwise } : {}) };
}
