import { addDays, type Day } from '@stratum/calendar';
import type { AnswerValue, Question } from '@stratum/clinical';

/**
 * What somebody without any history answers.
 * @param today the day of the answer
 */
export function plainAnswer({ code, type, options, scale, dateIs }: Question, today: Day): AnswerValue {
  const codes = options.map((option) => option.code);
  switch (type) {
    case 'yes-no-unsure':
      return 'no';
    case 'choice':
      return (
        usual[code] ?? codes.find((option) => option === 'no' || option === 'none') ?? (codes[0] as string)
      );
    case 'concerns':
      return ['dullness'];
    case 'multi-choice':
    case 'per-area':
      return [codes.includes('none') ? 'none' : (codes[0] as string)];
    case 'date':
      return addDays(today, dateIs === 'future' ? 200 : -900);
    case 'scale':
      return scale?.low ?? 0;
    case 'text':
      return '—';
  }
}

/** Where "no" is not what most people say. */
const usual: Readonly<Record<string, string>> = {
  'consent-data': 'yes',
  'consent-photos': 'yes',
  'consent-truth': 'yes',
  'contact-consent': 'yes',
  'whose-wish': 'mine',
  downtime: 'days',
  'sun-protection': 'sunny',
};
