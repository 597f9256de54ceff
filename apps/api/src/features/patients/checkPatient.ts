import type { Day } from '@stratum/calendar';
import { readPhone } from '../../http/phone/readPhone.js';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import { isLanguage } from './isLanguage.js';
import { oneLine } from './oneLine.js';
import type { PatientBody } from './PatientBody.js';
import type { PatientValues } from './PatientValues.js';

/**
 * What a sent patient makes of the kept one. A field that was not sent stays as it is; one that was emptied is
 * emptied.
 * @param today in the zone of the clinic
 * @param country of the clinic, ISO 3166: phone numbers without a country are read in it
 * @throws Problem 400 with what is wrong on which field
 */
export function checkPatient(
  body: PatientBody,
  before: PatientValues | null,
  today: Day,
  country: string,
): PatientValues {
  const errors: Record<string, FieldProblem> = {};
  const kept = <Field extends keyof PatientValues>(field: Field) =>
    body[field] === undefined ? (before?.[field] ?? null) : (body[field] ?? null);
  const phone = (field: 'phone' | 'emergencyPhone') => {
    const text = kept(field);
    const number = text === null ? null : readPhone(text, country);
    if (text !== null && number === null) errors[field] = { code: 'not_a_phone' };
    return number;
  };
  if (body.born > today) errors['born'] = { code: 'in_the_future' };
  const language = kept('language');
  if (language !== null && !isLanguage(language)) errors['language'] = { code: 'not_a_language' };
  const values: PatientValues = {
    given: oneLine(body.given),
    family: oneLine(body.family),
    preferred: optionalLine(kept('preferred')),
    born: body.born,
    sexAtBirth: kept('sexAtBirth'),
    pronouns: optionalLine(kept('pronouns')),
    phone: phone('phone'),
    email: kept('email'),
    address: kept('address'),
    language,
    emergencyName: optionalLine(kept('emergencyName')),
    emergencyPhone: phone('emergencyPhone'),
    allergyNote: kept('allergyNote'),
  };
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return values;
}

const optionalLine = (text: string | null) => (text === null ? null : oneLine(text));
