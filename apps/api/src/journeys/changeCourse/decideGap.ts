import { gentlerThan } from '@stratum/clinical';
import type { CourseStep, RealignSettings } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { newId } from '../../database/newId.js';
import { longGapsToday } from '../../features/plans/longGapsToday.js';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import type { AnswerGapBody } from './AnswerGapBody.js';
import { goOnWith } from './goOnWith.js';
import { oneMore } from './oneMore.js';
import { requireCourse } from './requireCourse.js';
import { requireSession } from './requireSession.js';
import { sessionsIn } from './sessionsIn.js';
import type { Looking } from './weighBooked.js';

/**
 * Decides how a course goes on after a pause that the plan asks about: as it was, a step gentler, or from the start.
 * @throws Problem 400, 403 and 409 as for another protocol, 404, 409 `wrong_state` when nothing is asked
 */
export async function decideGap(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { sessionId, answer, protocolCode, acceptances }: AnswerGapBody,
  looking: Looking & { readonly settings: RealignSettings },
): Promise<PlanChange> {
  const { settings, moment } = looking;
  const { today } = moment;
  requireSession(plan, sessionId);
  const ask = longGapsToday(plan, today, settings.askBeyond).find(({ session }) => session === sessionId);
  if (ask === undefined) throw wrongState('plan', plan.state, 'answer-gap');
  const course = requireCourse(plan, ask.course);
  const about = { kind: 'long-gap-answered', session: sessionId, gapDays: ask.gapDays } as const;
  const goesOn = { ...about, answer: 'continue' } as const;
  if (answer === 'continue') {
    const decision = decideRealignment(plan, [goesOn], today, settings);
    return { kind: about.kind, occurrence: { occurrences: [goesOn], answer }, decision };
  }
  if (looking.locks) await lockRules(tx, actor.clinicId, 'keep');
  const rules = await loadPlanRules(tx, actor.clinicId, plan, today);
  if (answer === 'restart') {
    const done = sessionsIn(plan, course.id).filter(
      (one) => one.kind === 'treatment' && one.state === 'done',
    );
    const more = { course, ids: done.map(() => newId()), first: [goesOn] };
    const { occurrences, decision } = oneMore(plan, more, rules, settings);
    return { kind: about.kind, occurrence: { occurrences, answer }, decision };
  }
  const before = protocolOfSession({ own: null }, course, rules.protocols);
  const choices = gentlerThan(before, rules.signed).map(({ code }) => code);
  if (!protocolCode) throw invalid({ protocolCode: { code: 'required' } });
  if (!choices.includes(protocolCode)) {
    throw invalid({ protocolCode: { code: 'not_a_choice', params: { choices } } });
  }
  const tell = (step: CourseStep) => ({ ...about, answer: 'step-back' as const, step });
  const next = { course, protocolCode, acceptances: acceptances ?? [], tell };
  const change = await goOnWith(tx, actor, plan, next, rules, looking);
  return { ...change, kind: about.kind, occurrence: { ...change.occurrence, answer } };
}
