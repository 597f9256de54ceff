import { dayAt } from '@stratum/calendar';
import { type AnswerValue, checkAnswer, questionOf } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import { holdForAnswer } from './holdForAnswer.js';

const SAVE = /* sql */ `
  insert into intake_answers (clinic_id, intake_id, question, value, revision, answered_by, answered_at)
  select $1, $2, a.key, a.value, 1, $4, $5 from jsonb_each($3::jsonb) a`;

/**
 * Saves the first answers of an intake together, for whoever has all of them at hand.
 * @param now milliseconds since 1970
 * @throws Problem 400 with what is wrong on each question; nothing is saved then
 */
export async function saveAnswers(
  tx: EntityManager,
  actor: Actor,
  intakeId: string,
  answers: Readonly<Record<string, AnswerValue>>,
  now: number,
): Promise<void> {
  const { patientId, form, born } = await holdForAnswer(tx, actor.clinicId, intakeId, now);
  const today = dayAt(now, actor.clinic.timeZone);
  const errors: Record<string, FieldProblem> = {};
  for (const [code, value] of Object.entries(answers)) {
    const question = questionOf(form, code);
    const wrong: FieldProblem | null =
      question === undefined ? { code: 'unknown_question' } : checkAnswer(question, value, today, born);
    if (wrong !== null) errors[code] = { ...wrong };
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const key = [actor.clinicId, intakeId];
  await tx.query(SAVE, [...key, JSON.stringify(answers), actor.membershipId, new Date(now)]);
  await recordAudit(tx, actor, {
    ...{ action: 'answer', subject: 'intake', subjectId: intakeId },
    ...{ patientIds: [patientId], fields: Object.keys(answers) },
  });
}
