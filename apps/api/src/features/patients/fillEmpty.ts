import { isEmail } from 'class-validator';
import { readPhone } from '../../http/phone/readPhone.js';
import { isLanguage } from './isLanguage.js';
import { oneLine } from './oneLine.js';
import type { PatientValues } from './PatientValues.js';
import { patientFields } from './patientFields.js';

/** Something told about a patient that the record does not say, and that nobody has decided about yet. */
export interface ContactDifference {
  readonly field: keyof PatientValues;
  /** As it would be kept, or as it was written where it cannot be kept. */
  readonly said: string;
}

export interface FilledPatient {
  readonly filled: Readonly<Partial<PatientValues>>;
  readonly differences: readonly ContactDifference[];
}

const EMERGENCY: readonly (keyof PatientValues)[] = ['emergencyName', 'emergencyPhone'];

/** A tag alone: "German" would pass as one by its form. */
const SHORT_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu;

const longest: Readonly<Partial<Record<keyof PatientValues, number>>> = {
  preferred: 100,
  emergencyName: 200,
  allergyNote: 1000,
};

/**
 * What a patient told fills what is empty in the record. Nothing that stands there is changed: what is told
 * otherwise, and what cannot be kept as it was written, is handed back for somebody to decide about. Name and
 * number of an emergency contact are filled together or not at all; a note about allergies is only filled.
 * @param country of the clinic, ISO 3166: phone numbers without a country are read in it
 */
export function fillEmpty(
  record: PatientValues,
  told: Readonly<Partial<Record<keyof PatientValues, string>>>,
  country: string,
): FilledPatient {
  const filled: Partial<Record<keyof PatientValues, string>> = {};
  const differences: ContactDifference[] = [];
  for (const [field] of patientFields) {
    const text = told[field];
    if (text === undefined) continue;
    const value = readTold(field, text, country);
    const kept = record[field];
    if (value !== null && kept === null) filled[field] = value;
    else if (field !== 'allergyNote' && !isSame(field, kept, value))
      differences.push({ field, said: value ?? text });
  }
  if (differences.some(({ field }) => EMERGENCY.includes(field))) {
    for (const field of EMERGENCY) {
      const value = filled[field];
      if (value === undefined) continue;
      delete filled[field];
      differences.push({ field, said: value });
    }
  }
  return { filled, differences };
}

/** In the form in which it is kept; null when it cannot be. */
function readTold(field: keyof PatientValues, text: string, country: string): string | null {
  if (field === 'phone' || field === 'emergencyPhone') return readPhone(text, country);
  if (field === 'email') return isEmail(text) ? text : null;
  if (field === 'language') return SHORT_TAG.test(text) && isLanguage(text) ? text : null;
  const line = field === 'allergyNote' ? text.trim() : oneLine(text);
  return line.length <= (longest[field] ?? 100) ? line : null;
}

/** A language in words cannot be held against a tag, so it differs only from none. */
function isSame(field: keyof PatientValues, kept: string | null, value: string | null): boolean {
  if (field === 'language' && kept !== null) return value === null || same(kept, value);
  return kept !== null && value !== null && same(kept, value);
}

const same = (a: string, b: string) => a.localeCompare(b, 'und', { sensitivity: 'accent' }) === 0;
