import type { Day } from '@stratum/calendar';
import { gapsOf, gentlerThan, isCalledFor, type Protocol } from '@stratum/clinical';
import type { ClinicalBasis } from './ClinicalBasis.js';
import { evaluatePlan } from './evaluatePlan.js';
import type { Evaluator } from './evaluatorOf.js';
import { isOfSameKind } from './isOfSameKind.js';
import type { ProtocolOptionReply } from './ProtocolOptionReply.js';
import type { StoredCourse, StoredPlan } from './StoredPlan.js';
import { toFindingReply } from './toFindingReply.js';

/** A course whose open sessions may go on with something else. */
export interface ChangingCourse {
  readonly course: StoredCourse;
  /** What it is done with now. */
  readonly protocol: Protocol;
  /** The days that a treatment is looked at for. */
  readonly days: readonly Day[];
}

/** What options are weighed with. */
export interface OptionBasis {
  readonly basis: ClinicalBasis;
  readonly findingsOf: Evaluator;
  readonly signed: readonly Protocol[];
  /** Codes of what the reader performs. */
  readonly performs: readonly string[];
}

/**
 * The signed protocols that the open sessions of a course could go on with: of the same kind and, for fillers, for the
 * same place, and not chosen for another course. Each with what speaks for and against it; one that an absolute finding
 * rules out is told with it, so that nobody wonders where it is.
 */
export function protocolOptions(
  changing: ChangingCourse,
  plan: StoredPlan,
  about: OptionBasis,
): ProtocolOptionReply[] {
  const chosen = new Set(plan.courses.map(({ protocolCode }) => protocolCode));
  return about.signed
    .filter((other) => isOfSameKind(changing.protocol, other) && !chosen.has(other.code))
    .map((other) => optionOf(other, changing, plan, about));
}

function optionOf(
  other: Protocol,
  { course, protocol, days }: ChangingCourse,
  plan: StoredPlan,
  { basis, findingsOf, performs }: OptionBasis,
): ProtocolOptionReply {
  const { known, catalogue } = basis;
  const { shortest, ideal } = gapsOf(other, plan.cycle, course.rhythm ?? undefined);
  const treatments = days.map((on) => ({ protocolCode: other.code, area: course.area, on }));
  const findings = evaluatePlan(
    treatments,
    { ...basis, catalogue: { ...catalogue, protocols: [other] } },
    findingsOf,
  );
  const rows = catalogue.rulebook.concerns.filter(({ code }) => known.concerns.includes(code));
  const isBooked = plan.sessions.some((one) => one.courseId === course.id && one.state === 'booked');
  return {
    code: other.code,
    group: other.kind === 'peel' ? other.depth : other.material,
    strength: strengthOf(other, protocol),
    downtime: { low: other.downtimeDays.low.value, high: other.downtimeDays.high.value },
    gapIdeal: ideal,
    gapShortest: shortest,
    serves: rows.filter((row) => isCalledFor(row, other)).map(({ code }) => code),
    findings: findings.map((finding) => toFindingReply(finding)),
    performed: performs.includes(other.code),
    otherVisit: isBooked && needsOf(other) !== needsOf(protocol),
  };
}

function strengthOf(other: Protocol, protocol: Protocol): 'gentler' | 'alike' | 'stronger' {
  if (gentlerThan(protocol, [other]).length > 0) return 'gentler';
  return gentlerThan(other, [protocol]).length > 0 ? 'stronger' : 'alike';
}

const needsOf = ({ visit }: Protocol): string => {
  const { specialistMinutes, roomBeforeMinutes, numbingMinutes, roomAfterMinutes, roomKind } = visit;
  const minutes = [specialistMinutes, roomBeforeMinutes, numbingMinutes, roomAfterMinutes];
  return JSON.stringify([roomKind, ...minutes.map(({ value }) => value)]);
};
