import { gapsOf, type Protocol } from '@stratum/clinical';
import type { CourseStep, Occurrence, RealignSettings } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { insertAcceptances } from '../../features/plans/insertAcceptances.js';
import { isOfSameKind } from '../../features/plans/isOfSameKind.js';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { nameVisits } from '../../features/visits/nameVisits.js';
import type { FieldCode } from '../../http/problems/fieldCodes.js';
import { invalid } from '../../http/problems/invalid.js';
import { Problem } from '../../http/problems/Problem.js';
import type { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';
import { checkAcceptances } from '../approvePlan/checkAcceptances.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import type { PlanRules } from '../showPlan/loadPlanRules.js';
import { decideCourse } from './decideCourse.js';
import { sessionsIn } from './sessionsIn.js';
import { surplusOf } from './surplusOf.js';
import { unfitRefusal } from './unfitRefusal.js';
import { type Looking, weighBooked } from './weighBooked.js';
import { weighCourse } from './weighCourse.js';
import { withProtocol } from './withProtocol.js';

/** What a course is to go on with. */
export interface NextProtocol {
  readonly course: StoredCourse;
  readonly protocolCode: string;
  readonly acceptances: readonly AcceptanceBody[];
  /** What is told to the timeline of it. */
  readonly tell: (step: CourseStep) => Occurrence;
}

/**
 * Decides that a course of a locked plan goes on with another protocol, as its actor may: it is signed, of the same
 * kind, weighed like an approval, and what is booked has the time and the room for it.
 * @returns the change, refused with 409 `finding_blocks`, `answer_missing`, `reason_needed`, `visit_does_not_fit` or
 *   `wrong_state`
 * @throws Problem 400 on the protocol or an acceptance, 403 `not_qualified`, 409 `protocol_unsigned`
 */
export async function goOnWith(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { course: before, protocolCode, acceptances, tell }: NextProtocol,
  rules: PlanRules,
  { moment, settings, locks }: Looking & { readonly settings: RealignSettings },
): Promise<PlanChange> {
  const given = checkAcceptances(acceptances, actor.rights);
  const protocol = chosenProtocol(plan, before, protocolCode, rules);
  if (!actor.performs.includes(protocolCode)) {
    throw new Problem(403, 'not_qualified', 'You do not perform this treatment.', {
      details: { protocols: [protocolCode] },
    });
  }
  const course = courseWith(before, protocol, plan, rules);
  const change = { course, protocol, added: [], tell };
  const { occurrences, decision } = decideCourse(plan, change, rules, settings);
  const basis = { ...rules.basis, catalogue: withProtocol(rules.basis.catalogue, protocol) };
  const weighed = weighCourse(decision.plan, course, given, basis);
  const gone = surplusOf(sessionsIn(plan, course.id), protocol).map(({ id }) => id);
  const about = { courseId: course.id, gone };
  const booked = await weighBooked(tx, actor, decision.plan, about, { moment, locks });
  const follow = async () => {
    await insertAcceptances(tx, actor, plan.id, weighed.accepted, moment.at);
    await nameVisits(tx, actor.clinicId, plan.id);
  };
  const told = { occurrences, courseId: course.id, from: before.protocolCode, to: protocolCode };
  const refusal = weighed.refusal ?? unfitRefusal(booked);
  const { findings } = weighed;
  return {
    kind: 'step-changed',
    occurrence: told,
    ...{ decision, follow, refusal, findings, unfitVisits: booked.unfit },
  };
}

function chosenProtocol(
  { courses }: StoredPlan,
  course: StoredCourse,
  code: string,
  { signed, protocolIds, protocols }: PlanRules,
): Protocol {
  const fault = (problem: FieldCode) => invalid({ protocolCode: { code: problem } });
  if (!Object.hasOwn(protocolIds, code)) throw fault('unknown_protocol');
  if (courses.some((one) => one.protocolCode === code)) throw fault('chosen_twice');
  const protocol = signed.find((one) => one.code === code);
  if (protocol === undefined) {
    throw new Problem(409, 'protocol_unsigned', 'The medical lead has not signed this protocol yet.', {
      details: { protocols: [code] },
    });
  }
  const before = protocolOfSession({ own: null }, course, protocols);
  if (!isOfSameKind(before, protocol)) throw fault('not_a_choice');
  return protocol;
}

const courseWith = (
  course: StoredCourse,
  protocol: Protocol,
  { cycle }: StoredPlan,
  { protocolIds }: PlanRules,
): StoredCourse => ({
  ...course,
  protocolId: protocolIds[protocol.code] as string,
  protocolCode: protocol.code,
  protocolVersion: protocol.version,
  signed: true,
  rhythm: gapsOf(protocol, cycle, course.rhythm ?? undefined).rhythm,
});
