import { staleQuestions } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import type { CheckQuestionsReply } from './CheckQuestionsReply.js';

/**
 * The questions that go stale, for a visit that is about to start, with what was answered at its last check.
 * @throws Problem 404
 */
export async function showCheck(database: Database, actor: Actor, id: string): Promise<CheckQuestionsReply> {
  const [visit] = await disclose<{ kind: string; answers: object | null }>(
    database,
    actor,
    { action: 'see', subject: 'visit', subjectId: id },
    {
      text: `select v.patient_id, v.kind, (select k.answers from visit_checks k
          where k.clinic_id = v.clinic_id and k.visit_id = v.id order by k.id desc limit 1) as answers
        from visits v where v.clinic_id = $1 and v.id = $2`,
      values: [actor.clinicId, id],
    },
  );
  if (visit === undefined) throw notFound('visit');
  const { code, version, language, sections } = staleQuestions;
  const form = { code, version, language, sections };
  return { needed: visit.kind === 'treatment', form, answers: visit.answers };
}
