import { type AnswerValue, visibleQuestions } from '@stratum/clinical';
import type { LockedIntake } from './LockedIntake.js';

/** What an intake can say about the record of its patient, by the name of the record's field. */
export const toldFields = [
  'given',
  'family',
  'preferred',
  'born',
  'phone',
  'email',
  'language',
  'emergencyName',
  'emergencyPhone',
  'allergyNote',
] as const;

export type ToldField = (typeof toldFields)[number];

export type ToldContact = Readonly<Partial<Record<ToldField, string>>>;

const questions: Readonly<Partial<Record<ToldField, string>>> = {
  given: 'given-name',
  family: 'family-name',
  preferred: 'preferred-name',
  born: 'birth-date',
  phone: 'phone',
  email: 'email',
  language: 'language',
  allergyNote: 'allergy-other',
};

/** A number as people write it in the middle of a text. */
const PHONE = /\+?\d[\d\s()/.-]{4,}\d/u;

/**
 * What the answers say about the patient's record; one left behind in a question that is not shown does not count.
 * The one question about an emergency gives a name and a number.
 */
export function contactFrom({ form, answers: all }: Pick<LockedIntake, 'form' | 'answers'>): ToldContact {
  const shown = visibleQuestions(form, all).map(({ code }) => [code, all[code]] as const);
  const answers = Object.fromEntries(shown);
  const told: Partial<Record<ToldField, string>> = {};
  for (const [field, question] of Object.entries(questions) as [ToldField, string][]) {
    const text = answers[question];
    if (typeof text === 'string' && text.trim() !== '') told[field] = text.trim();
  }
  if (told.language === 'other') {
    const words = answers['language-other'];
    delete told.language;
    if (typeof words === 'string' && words.trim() !== '') told.language = words.trim();
  }
  return { ...told, ...emergencyFrom(answers['emergency-contact']) };
}

function emergencyFrom(text: AnswerValue | undefined): ToldContact {
  if (typeof text !== 'string') return {};
  const [phone] = PHONE.exec(text) ?? [];
  const rest = phone === undefined ? text : text.replace(phone, ' ');
  const name = rest.replace(/\s+/gu, ' ').replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/gu, '');
  return { ...(name === '' ? {} : { emergencyName: name }), ...(phone ? { emergencyPhone: phone } : {}) };
}
