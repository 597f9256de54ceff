import type { Area } from '../vocabulary/Area.js';
import type { Condition, FormSection, Question, QuestionOption, QuestionType } from './IntakeForm.js';

/** What differs from a required question that is always shown. */
type Also = Partial<
  Pick<Question, 'required' | 'showWhen' | 'dateIs' | 'allowsUnsure' | 'maxLength' | 'stays'>
> & {
  readonly help?: string;
};

type Choices = Readonly<Record<string, string>>;

const EXCLUSIVE: readonly string[] = ['none', 'unsure', 'no'];

const optionsOf = (question: string, choices: Choices): readonly QuestionOption[] =>
  Object.entries(choices).map(([code, text]) => ({
    code,
    key: `intake.v1.${question}.${code}`,
    text,
    exclusive: EXCLUSIVE.includes(code),
  }));

function question(type: QuestionType, code: string, text: string, choices: Choices, also: Also): Question {
  const key = `intake.v1.${code}`;
  return {
    code,
    type,
    key,
    text,
    required: true,
    showWhen: null,
    options: optionsOf(code, choices),
    scale: type === 'scale' ? { low: 0, high: 10 } : null,
    maxLength: type === 'text' ? 500 : null,
    dateIs: type === 'date' ? 'past' : null,
    allowsUnsure: type === 'date',
    stays: false,
    ...also,
    help: also.help === undefined ? null : { key: `${key}.help`, text: also.help },
  };
}

const YES_NO_UNSURE: Choices = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

const PLACES: Partial<Record<Area, string>> = {
  cheek: 'Cheeks',
  'tear-trough': 'Under the eyes',
  lips: 'Lips',
  nasolabial: 'Folds from nose to mouth',
  marionette: 'Corners of the mouth',
  perioral: 'Around the mouth',
  chin: 'Chin',
  jawline: 'Jawline',
  temples: 'Temples',
  brow: 'Brows',
  face: 'Somewhere else on the face, or all of it',
  hands: 'Hands',
  body: 'Elsewhere on the body',
};

/** Shown where an earlier question was answered with one of these codes. */
export const when = (questionCode: string, ...is: string[]): Condition => ({ question: questionCode, is });

/** One maker per type of question. Required and always shown unless `also` says otherwise. */
export const ask = {
  yesNo: (code: string, text: string, also: Also = {}) =>
    question('yes-no-unsure', code, text, YES_NO_UNSURE, also),
  choice: (code: string, text: string, choices: Choices, also: Also = {}) =>
    question('choice', code, text, choices, also),
  several: (code: string, text: string, choices: Choices, also: Also = {}) =>
    question('multi-choice', code, text, choices, also),
  concerns: (code: string, text: string, choices: Choices, also: Also = {}) =>
    question('concerns', code, text, choices, also),
  date: (code: string, text: string, also: Also = {}) => question('date', code, text, {}, also),
  text: (code: string, text: string, also: Also = {}) =>
    question('text', code, text, {}, { required: false, ...also }),
  scale: (code: string, text: string, also: Also = {}) => question('scale', code, text, {}, also),
  where: (code: string, text: string, also: Also = {}) => question('per-area', code, text, PLACES, also),
} as const;

/** A section of version 1 of the form; its text is found under `intake.v1.section.<code>`. */
export const section = (code: string, text: string, questions: readonly Question[]): FormSection => ({
  code,
  key: `intake.v1.section.${code}`,
  text,
  questions,
});
