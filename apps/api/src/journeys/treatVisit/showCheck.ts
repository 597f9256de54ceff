import type { Day } from '@stratum/calendar';
import { areaOf, type IntakeForm, protocolOf, staleQuestions, staleQuestionsFor } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { loadTicks } from '../../features/plans/loadTicks.js';
import { toCareStepReply } from '../../features/plans/toCareStepReply.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { treatmentsOfVisit } from '../../features/visits/treatmentsOfVisit.js';
import { notFound } from '../../http/problems/notFound.js';
import type { CheckQuestionsReply } from './CheckQuestionsReply.js';
import { loadPreparations } from './loadPreparations.js';

interface CheckedVisit {
  readonly id: string;
  readonly protocolCode: string | null;
  readonly kind: string;
  readonly planId: string | null;
  readonly sessionIds: readonly string[];
  readonly answers: object | null;
}

/** `$2`: the visit, with what was answered at its last check. */
const STATEMENT = /* sql */ `
  select v.patient_id, v.id, v.kind, v.protocol_code as "protocolCode", v.plan_id as "planId",
    (select coalesce(json_agg(vs.session_id), '[]') from visit_sessions vs
      where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live) as "sessionIds",
    (select k.answers from visit_checks k
      where k.clinic_id = v.clinic_id and k.visit_id = v.id order by k.id desc limit 1) as answers
  from visits v where v.clinic_id = $1 and v.id = $2`;

/**
 * The questions that go stale, for a visit that is about to start, with what was answered at its last check, and
 * what its sessions were to be prepared with.
 * @throws Problem 404
 */
export async function showCheck(
  database: Database,
  actor: Actor,
  id: string,
  today: Day,
): Promise<CheckQuestionsReply> {
  const entry = { action: 'see', subject: 'visit', subjectId: id };
  const query = { text: STATEMENT, values: [actor.clinicId, id] };
  const [visit] = await disclose<CheckedVisit>(database, actor, entry, query);
  if (visit === undefined) throw notFound('visit');
  const { code, version, language, sections } = await formFor(database, actor.clinicId, visit);
  const form = { code, version, language, sections };
  const preparations = await loadPreparations(database, actor.clinicId, visit, today);
  const ticks = preparations.length === 0 ? [] : await loadTicks(database, actor.clinicId, visit.sessionIds);
  const steps = preparations.map((step) => {
    return { sessionId: step.sessionId, ...toCareStepReply(step, ticks) };
  });
  return { needed: visit.kind === 'treatment', form, answers: visit.answers, steps };
}

/** The questions, in words of where the visit treats. */
async function formFor(database: Database, clinicId: string, visit: CheckedVisit): Promise<IntakeForm> {
  const treatments = await treatmentsOfVisit(database, clinicId, visit);
  if (treatments.length === 0) return staleQuestions;
  const { catalogue } = await loadRules(database, clinicId);
  return staleQuestionsFor(
    treatments.map(({ protocolCode, area }) => area ?? areaOf(protocolOf(catalogue, protocolCode))),
  );
}
