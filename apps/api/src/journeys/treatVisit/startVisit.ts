import { staleQuestionsFor } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { insertFacts } from '../../features/facts/insertFacts.js';
import { lockPlansOf } from '../../features/plans/lockPlansOf.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { insertCheck } from '../../features/visits/insertCheck.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { patientOfVisit } from '../../features/visits/patientOfVisit.js';
import { requireStep } from '../../features/visits/requireStep.js';
import { saveTicks } from '../../features/visits/saveTicks.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { treatmentsOfVisit, type VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { Problem } from '../../http/problems/Problem.js';
import type { Moment } from '../findOpenings/Moment.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import { checkStaleAnswers } from './checkStaleAnswers.js';
import { checkTicks } from './checkTicks.js';
import { decideStart, type StartDecision } from './decideStart.js';
import { loadCheck } from './loadCheck.js';
import { loadPreparations } from './loadPreparations.js';
import { requireAlone } from './requireAlone.js';
import { requirePlanUnderWay } from './requirePlanUnderWay.js';
import type { StartVisitBody } from './StartVisitBody.js';
import type { StartVisitReply } from './StartVisitReply.js';
import type { StepTickBody } from './StepTickBody.js';

/**
 * Starts a visit. Before a treatment it weighs the answers to what goes stale, with everything else that is known
 * today: they can stop it on the spot, and then the visit stays where it is. What they mean for plans is told to them.
 * @throws Problem 400 for answers that are missing, 403, 404, 409 `wrong_state`, `other_treatment_open`, 412
 */
export async function startVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  body: StartVisitBody,
  moment: Moment,
): Promise<StartVisitReply> {
  return database.transaction(async (tx) => {
    // What is answered now can open every plan of the patient again: plans are locked before visits.
    await lockPlansOf(tx, actor.clinicId, await patientOfVisit(tx, actor.clinicId, seen.id));
    const visit = await lockVisit(tx, actor.clinicId, seen.id, seen.version);
    requireStep(visit.state, 'start');
    const at = new Date(moment.at);
    const treatments = await treatmentsOfVisit(tx, actor.clinicId, visit);
    requirePerforms(actor, treatments);
    await requirePlanUnderWay(tx, actor.clinicId, treatments);
    await requireAlone(tx, actor.clinicId, visit, treatments);
    const { done: decision, reopened } = await reopenAfter(
      tx,
      actor,
      {
        ...{ patientId: visit.patientId, cause: 'check-in' },
        change: () => check(tx, actor, visit, treatments, body, moment),
        leftOut: ({ outcome }) => (outcome === 'started' ? visit.sessionIds : []),
      },
      moment,
    );
    if (decision.outcome === 'started') {
      await takeStep(tx, actor, visit, 'start', at, { startedAt: at });
    }
    const [changed] = await changedVisits(tx, actor, [visit.id]);
    const missing = decision.findings.filter(({ severity }) => severity === 'needs-answer');
    return {
      visit: changed as VisitReply,
      outcome: decision.outcome,
      findings: [...decision.findings],
      missing: [...new Set(missing.map(({ from }) => from.code))],
      undone: decision.undone.map(({ sessionId, code }) => ({ sessionId, code })),
      reopened,
    };
  });
}

function requirePerforms({ performs }: Actor, treatments: readonly VisitTreatment[]): void {
  const not = treatments.map(({ protocolCode }) => protocolCode).filter((code) => !performs.includes(code));
  if (not.length === 0) return;
  throw new Problem(403, 'not_qualified', 'You do not perform this treatment.', {
    details: { protocols: not },
  });
}

/**
 * A consultation or a review asks nothing; a preparation that was not done asks for a reason, as a caution does. A
 * check that lacks a reason is not kept, because it is asked again.
 */
async function check(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  treatments: readonly VisitTreatment[],
  body: StartVisitBody,
  moment: Moment,
): Promise<StartDecision & { undone: readonly StepTickBody[] }> {
  const ticks = body.steps ?? [];
  const preparations =
    ticks.length === 0 ? [] : await loadPreparations(tx, actor.clinicId, visit, moment.today);
  const undone = checkTicks(ticks, preparations);
  if (treatments.length === 0) return { outcome: 'started', findings: [], news: {}, undone };
  const loaded = await loadCheck(tx, actor.clinicId, visit, treatments, moment.today);
  const form = staleQuestionsFor(loaded.planned.map(({ area }) => area));
  const { born } = loaded.basis.known;
  const answers = checkStaleAnswers(body.answers ?? {}, { form, today: moment.today, born });
  const reason = body.proceed?.reason ?? null;
  const { planned, basis, statements, accepted, overriddenAt, overrideRules, hardRules } = loaded;
  const at = new Date(moment.at);
  const said = { answers, at: at.toISOString(), statements };
  const decision = decideStart(
    { treatments: planned, ...said, accepted, overriddenAt, overrideRules, hardRules, reason },
    basis,
  );
  const { findings, news } = decision;
  const isBare = decision.outcome === 'started' && undone.length > 0 && reason === null;
  const outcome = isBare ? 'needs-reason' : decision.outcome;
  const about = { subject: 'check', subjectId: visit.id, patientIds: [visit.patientId] };
  await recordAudit(tx, actor, {
    action: `check-${outcome}`,
    ...about,
    fields: [...Object.keys(news), ...(ticks.length > 0 ? ['steps'] : [])],
  });
  if (outcome === 'needs-reason') return { ...decision, outcome, undone };
  const originId = await insertCheck(tx, actor, {
    visitId: visit.id,
    answers,
    findings,
    outcome,
    reason,
    at,
  });
  await insertFacts(tx, actor, { patientId: visit.patientId, facts: news, origin: 'check-in', originId, at });
  await saveTicks(tx, actor, visit.id, ticks, at);
  return { ...decision, outcome, undone };
}
