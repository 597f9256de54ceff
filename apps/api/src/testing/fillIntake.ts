import type { AnswerValue, IntakeForm } from '@stratum/clinical';
import type { Client } from './client.js';
import { plainAnswers } from './plainAnswers.js';

/**
 * Answers every required question that is shown, over HTTP, as somebody without any history; the given answers go
 * before that. Returns what was answered.
 */
export async function fillIntake(
  desk: Client,
  intakeId: string,
  given: Readonly<Record<string, AnswerValue>> = {},
): Promise<Record<string, AnswerValue>> {
  const { body } = await desk.get(`/intakes/${intakeId}`);
  const form: IntakeForm = body.form;
  const answered: Record<string, AnswerValue> = {};
  for (const [question, { value }] of Object.entries<{ value: AnswerValue | null }>(body.answers)) {
    if (value !== null) answered[question] = value;
  }
  const answers = plainAnswers(form, answered, given);
  for (const [question, value] of Object.entries(answers)) {
    const path = `/intakes/${intakeId}/answers/${question}`;
    const saved = await desk.put(path, { value, revision: body.answers[question]?.revision ?? 0 });
    if (saved.status !== 200) throw new Error(`${question}: ${JSON.stringify(saved.body)}`);
  }
  return { ...answered, ...answers };
}
