import { ageOn, type Day } from '@stratum/calendar';
import { type Cycle, cycleOf, type Rulebook } from '@stratum/clinical';
import type { StoredCourse, StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/**
 * A plan whose courses go on with the versions that are signed by now; what is done, or is being treated, keeps the
 * version it was begun with. The very same plan where it has them all.
 * @param born to reckon the cycle of the skin, where the rules about it changed; null leaves it as it is
 */
export function takeVersions(
  plan: StoredPlan,
  { rulebook, signed, inRoom }: VersionsOfPlan,
  born: Day | null,
  today: Day,
): StoredPlan {
  const courses = plan.courses.map((course) => withSigned(course, signed));
  const rulebookId = signed.rulebook?.id ?? plan.rulebookId;
  const isSame = rulebookId === plan.rulebookId && courses.every((course, i) => course === plan.courses[i]);
  if (isSame) return plan;
  const left = new Map(plan.courses.filter((course, i) => course !== courses[i]).map((one) => [one.id, one]));
  const sessions = plan.sessions.map((session) => {
    const isBegun = session.state === 'done' || inRoom?.has(session.id) === true;
    return isBegun ? keepOwn(session, left.get(session.courseId)) : session;
  });
  const rules = signed.rulebook?.definition;
  const cycle = born && rules ? cycleUnder(plan.cycle, ageOn(born, today), rulebook, rules) : plan.cycle;
  return { ...plan, rulebookId, courses, sessions, cycle };
}

function withSigned(course: StoredCourse, { protocols }: VersionsOfPlan['signed']): StoredCourse {
  const current = protocols.get(course.protocolCode);
  if (current === undefined || current.id === course.protocolId) return course;
  const { id: protocolId, definition } = current;
  return { ...course, protocolId, protocolVersion: definition.version, signed: true };
}

function keepOwn(session: StoredSession, left: StoredCourse | undefined): StoredSession {
  if (left === undefined || session.own !== null) return session;
  return { ...session, own: { protocolId: left.protocolId, protocolCode: left.protocolCode } };
}

/** Only where the rules about it changed: a birthday alone moves no plan. */
function cycleUnder(cycle: Cycle, age: number, before: Rulebook, after: Rulebook): Cycle {
  const now = cycleOf(age, after);
  return JSON.stringify(cycleOf(age, before)) === JSON.stringify(now) ? cycle : now;
}
