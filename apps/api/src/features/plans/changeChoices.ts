import type { Protocol } from '@stratum/clinical';
import type { Evaluator } from './evaluatorOf.js';
import { isOfSameKind } from './isOfSameKind.js';
import type { StoredCourse, StoredPlan, StoredSession } from './StoredPlan.js';

/** A course whose open sessions may go on with something else. */
export interface ChangingCourse {
  readonly course: StoredCourse;
  /** Its next open session. */
  readonly session: StoredSession;
  readonly protocol: Protocol;
  /** The days that a treatment is looked at for. */
  readonly days: readonly string[];
}

/**
 * The signed protocols that the open sessions of a course can go on with: of the same kind and, for fillers, for the
 * same place, not chosen for another course, with the same needs as long as something is booked, and with no
 * absolute finding.
 */
export function changeChoices(
  { course, protocol, days }: ChangingCourse,
  plan: StoredPlan,
  signed: readonly Protocol[],
  findingsOf: Evaluator,
): readonly Protocol[] {
  const chosen = new Set(plan.courses.map(({ protocolCode }) => protocolCode));
  const isBooked = plan.sessions.some((one) => one.courseId === course.id && one.state === 'booked');
  const isRuledOut = (other: Protocol) =>
    days.some((day) => findingsOf(other, course.area, day).some(({ severity }) => severity === 'absolute'));
  return signed.filter(
    (other) =>
      isOfSameKind(protocol, other) &&
      !chosen.has(other.code) &&
      (!isBooked || needsOf(other) === needsOf(protocol)) &&
      !isRuledOut(other),
  );
}

const needsOf = ({ visit }: Protocol): string => {
  const { specialistMinutes, roomBeforeMinutes, numbingMinutes, roomAfterMinutes, roomKind } = visit;
  const minutes = [specialistMinutes, roomBeforeMinutes, numbingMinutes, roomAfterMinutes];
  return JSON.stringify([roomKind, ...minutes.map(({ value }) => value)]);
};
