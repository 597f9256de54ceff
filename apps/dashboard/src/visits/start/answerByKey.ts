import type { AnswerValue, Question } from '@stratum/clinical';
import type { KeyboardEvent } from 'react';

const CODES: Readonly<Record<string, string>> = { y: 'yes', n: 'no', u: 'unsure' };

/**
 * Y, N and U answer the question that has the focus, where it has just that option, and lead to the next one: eight
 * questions are asked without leaving the keys. Where "yes" can mean several things nothing is chosen for anybody.
 */
export function answerByKey(
  event: KeyboardEvent<HTMLElement>,
  questions: readonly Question[],
  onAnswer: (code: string, value: AnswerValue) => void,
): void {
  const wanted = CODES[event.key.toLowerCase()];
  const radio = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!wanted || !(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
  const question = questions.find(({ code }) => code === radio.name);
  if (question === undefined || !question.options.some(({ code }) => code === wanted)) return;
  event.preventDefault();
  onAnswer(question.code, wanted);
  const field = radio.closest('fieldset');
  const next = field?.nextElementSibling ?? null;
  next?.querySelector<HTMLElement>('input, button')?.focus();
}
