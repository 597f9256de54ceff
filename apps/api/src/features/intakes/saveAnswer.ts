import { isDeepStrictEqual } from 'node:util';
import { dayAt } from '@stratum/calendar';
import { checkAnswer, questionOf } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import type { AnswerBody } from './AnswerBody.js';
import type { AnswerSaved } from './AnswerSaved.js';
import { holdForAnswer } from './holdForAnswer.js';

const SAVE = /* sql */ `
  insert into intake_answers as a (clinic_id, intake_id, question, value, revision, answered_by, answered_at)
  values ($1, $2, $3, $4, 1, $5, $6)
  on conflict (clinic_id, intake_id, question) do update
    set value = excluded.value, revision = a.revision + 1, answered_by = excluded.answered_by,
      answered_at = excluded.answered_at
    where a.revision = $7
  returning revision`;

const OTHER = /* sql */ `
  select a.value, a.revision, coalesce(m.display_name, 'somebody else') as "changedBy", a.answered_at as "changedAt"
  from intake_answers a left join memberships m on m.clinic_id = a.clinic_id and m.id = a.answered_by
  where a.clinic_id = $1 and a.intake_id = $2 and a.question = $3`;

/** What somebody else answered in the meantime. */
interface Other {
  value: unknown;
  revision: number;
  changedBy: string;
  changedAt: Date;
}

/**
 * Saves one answer of an intake that is being filled in. Of two who answer the same question the second is told
 * what the first said, and the audit that they were; saving the same again is no change.
 * @param now milliseconds since 1970
 * @throws Problem 400 with what is wrong on the question, 412 `answer_changed` with the other answer
 */
export async function saveAnswer(
  database: Database,
  actor: Actor,
  intakeId: string,
  question: string,
  body: AnswerBody,
  now: number,
): Promise<AnswerSaved> {
  const saved = await database.transaction((tx) => save(tx, actor, intakeId, question, body, now));
  if (!('changedBy' in saved)) return saved;
  throw new Problem(412, 'answer_changed', `This was answered by ${saved.changedBy} in the meantime.`, {
    details: { ...saved },
  });
}

async function save(
  tx: EntityManager,
  actor: Actor,
  intakeId: string,
  question: string,
  { value, revision }: AnswerBody,
  now: number,
): Promise<AnswerSaved | Other> {
  const intake = await holdForAnswer(tx, actor.clinicId, intakeId, now);
  const asked = questionOf(intake.form, question);
  if (asked === undefined) throw notFound('question');
  const today = dayAt(now, actor.clinic.timeZone);
  const wrong = value === null ? null : checkAnswer(asked, value, today, intake.born);
  if (wrong !== null) throw invalid({ [question]: { ...wrong } });
  const key = [actor.clinicId, intakeId, question];
  const values = [...key, JSON.stringify(value), actor.membershipId, new Date(now), revision];
  const [saved]: AnswerSaved[] = await tx.query(SAVE, values);
  const [other]: Other[] = saved === undefined ? await tx.query(OTHER, key) : [];
  await recordAudit(tx, actor, {
    ...{ action: other === undefined ? 'answer' : 'see', subject: 'intake', subjectId: intakeId },
    ...{ patientIds: [intake.patientId], fields: [question] },
  });
  if (other === undefined) return saved as AnswerSaved;
  return isDeepStrictEqual(other.value, value) ? { revision: other.revision } : other;
}
