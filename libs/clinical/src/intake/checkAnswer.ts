import { type Day, isDay } from '@stratum/calendar';
import type { Params } from '../vocabulary/Params.js';
import type { Question } from './IntakeForm.js';

export interface AnswerFault {
  readonly code:
    | 'not_text'
    | 'too_long'
    | 'not_an_option'
    | 'not_a_list'
    | 'chosen_twice'
    | 'not_alone'
    | 'not_a_day'
    | 'in_the_future'
    | 'in_the_past'
    | 'too_long_ago'
    | 'not_a_whole_number'
    | 'out_of_range';
  readonly params: Params;
}

const fault = (code: AnswerFault['code'], params: Params = {}): AnswerFault => ({ code, params });

function checkText({ maxLength }: Question, value: unknown): AnswerFault | null {
  if (typeof value !== 'string') return fault('not_text');
  return maxLength !== null && value.length > maxLength ? fault('too_long', { most: maxLength }) : null;
}

function checkDate(
  { allowsUnsure, dateIs }: Question,
  value: unknown,
  today: Day | undefined,
  least: Day | undefined,
): AnswerFault | null {
  if (allowsUnsure && value === 'unsure') return null;
  if (!isDay(value)) return fault('not_a_day');
  if (least !== undefined && value < least) return fault('too_long_ago', { least });
  if (today === undefined) return null;
  if (dateIs === 'past' && value > today) return fault('in_the_future', { today });
  return dateIs === 'future' && value < today ? fault('in_the_past', { today }) : null;
}

const checkOption = ({ options }: Question, value: unknown): AnswerFault | null =>
  options.some(({ code }) => code === value) ? null : fault('not_an_option');

function checkOptions(question: Question, value: unknown): AnswerFault | null {
  if (!Array.isArray(value)) return fault('not_a_list');
  if (value.some((each) => checkOption(question, each) !== null)) return fault('not_an_option');
  if (new Set(value).size !== value.length) return fault('chosen_twice');
  const alone = question.options.some(({ code, exclusive }) => exclusive && value.includes(code));
  return alone && value.length > 1 ? fault('not_alone') : null;
}

function checkScale({ scale }: Question, value: unknown): AnswerFault | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return fault('not_a_whole_number');
  if (scale === null || (value >= scale.low && value <= scale.high)) return null;
  return fault('out_of_range', { low: scale.low, high: scale.high });
}

/**
 * What is wrong with an answer to a question, or null. An answer that is missing altogether is another matter:
 * see {@link missingAnswers}.
 * @param today when given, past and future days are held against it
 * @param least when given, a day before it is mistyped
 */
export function checkAnswer(
  question: Question,
  value: unknown,
  today?: Day,
  least?: Day,
): AnswerFault | null {
  switch (question.type) {
    case 'text':
      return checkText(question, value);
    case 'date':
      return checkDate(question, value, today, least);
    case 'scale':
      return checkScale(question, value);
    case 'yes-no-unsure':
    case 'choice':
      return checkOption(question, value);
    case 'multi-choice':
    case 'concerns':
    case 'per-area':
      return checkOptions(question, value);
  }
}
