import { gentlerThan } from '@stratum/clinical';
import type { CourseStep } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { newId } from '../../database/newId.js';
import { longGapsToday } from '../../features/plans/longGapsToday.js';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type PlanChange, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { loadPlanRules } from '../showPlan/loadPlanRules.js';
import type { AnswerGapBody } from './AnswerGapBody.js';
import { goOnWith } from './goOnWith.js';
import { oneMore } from './oneMore.js';
import { requireCourse } from './requireCourse.js';
import { requireSession } from './requireSession.js';
import { sessionsIn } from './sessionsIn.js';

/**
 * Says how a course goes on after a pause that the plan asks about: as it was, a step gentler, or from the start.
 * @throws Problem 400, 403 and 409 as for another protocol, 404, 409 `wrong_state` when nothing is asked,
 *   `plan_conflict`, 412 `stale`
 */
export function answerGap(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { sessionId, answer, protocolCode, acceptances }: AnswerGapBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  const { today } = moment;
  return changeSeenPlan(tx, actor, seen, moment, async (plan, settings): Promise<PlanChange> => {
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
    const change = await goOnWith(tx, actor, plan, next, rules, { moment, settings });
    return { ...change, kind: about.kind, occurrence: { ...change.occurrence, answer } };
  });
}
