import type { Day } from '@stratum/calendar';
import { type AnswerValue, missingAnswers, questionOf, staleQuestions } from '@stratum/clinical';
import { plainAnswer } from './plainAnswer.js';

/** The answers to what goes stale, of somebody for whom nothing has changed but what is given. */
export function checkAnswers(
  given: Readonly<Record<string, AnswerValue>>,
  today: Day,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = { healed: 'yes', ...given };
  for (;;) {
    const missing = missingAnswers(staleQuestions, answers);
    if (missing.length === 0) return answers;
    for (const code of missing) {
      const question = questionOf(staleQuestions, code);
      if (question !== undefined) answers[code] = plainAnswer(question, today);
    }
  }
}
