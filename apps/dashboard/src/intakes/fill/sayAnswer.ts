import type { AnswerValue, Question } from '@stratum/clinical';

/** An answer in the words of its question; `sayDay` says a day. */
export function sayAnswer(
  question: Question,
  value: AnswerValue | null,
  sayDay: (day: string) => string = (day) => day,
): string {
  const codes = Array.isArray(value) ? (value as readonly string[]) : [String(value ?? '–')];
  const said = codes.map((code) => question.options.find((option) => option.code === code)?.text ?? code);
  return question.type === 'date' && value !== 'unsure' ? sayDay(said.join()) : said.join(', ');
}
