import type { AnswerValue, IntakeForm, Question } from '@stratum/clinical';
import { visibleQuestions } from '@stratum/clinical';
import type { Client } from './client.js';

/** What somebody without any history answers. */
function plainAnswer({ type, code, options, scale, dateIs, maxLength }: Question): AnswerValue {
  const codes = options.map((option) => option.code);
  switch (type) {
    case 'yes-no-unsure':
      return 'no';
    case 'choice':
      if (code.startsWith('consent')) return 'yes';
      return codes.find((option) => option === 'no' || option === 'none') ?? (codes[0] as string);
    case 'concerns':
      return ['dullness'];
    case 'multi-choice':
    case 'per-area':
      return [codes.includes('none') ? 'none' : (codes[0] as string)];
    case 'date':
      return dateIs === 'future' ? '2027-06-01' : '2024-01-15';
    case 'scale':
      return scale?.low ?? 0;
    case 'text':
      return 'Plain'.slice(0, maxLength ?? 5);
  }
}

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
  const answers: Record<string, AnswerValue> = {};
  for (const [question, { value }] of Object.entries<{ value: AnswerValue | null }>(body.answers)) {
    if (value !== null) answers[question] = value;
  }
  const open = () =>
    visibleQuestions(form, answers).find(
      ({ code, required }) => answers[code] === undefined && (required || given[code] !== undefined),
    );
  for (let question = open(); question !== undefined; question = open()) {
    const value = given[question.code] ?? plainAnswer(question);
    const path = `/intakes/${intakeId}/answers/${question.code}`;
    const revision = body.answers[question.code]?.revision ?? 0;
    const saved = await desk.put(path, { value, revision });
    if (saved.status !== 200) throw new Error(`${question.code}: ${JSON.stringify(saved.body)}`);
    answers[question.code] = value;
  }
  return answers;
}
