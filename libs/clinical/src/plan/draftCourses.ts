import { addDays, ageOn } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import { areaOf } from '../evaluation/areaOf.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import type { Finding } from '../evaluation/Finding.js';
import { type Cycle, cycleOf } from '../gaps/cycleOf.js';
import { gapsOf } from '../gaps/gapsOf.js';
import { maintenanceOf } from '../gaps/maintenanceOf.js';
import type { RuleRef } from '../gaps/RuleRef.js';
import type { Area } from '../vocabulary/Area.js';
import { closedDays } from './closedDays.js';
import type { CourseChoice, DraftForbidden, DraftGap, DraftNotBefore, DraftPlan } from './DraftPlan.js';
import { gapsOfCourse } from './gapsOfCourse.js';
import { HORIZON_DAYS } from './HORIZON_DAYS.js';
import { InvalidCourse } from './InvalidCourse.js';
import { type PlacedCourse, separationsOf } from './separationsOf.js';
import { sessionsOf } from './sessionsOf.js';

export interface DraftContext {
  /** What is known of the patient as of `known.today`, from which the plan runs. */
  readonly known: AdviceInput;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
}

type Drafted = PlacedCourse & {
  readonly gaps: readonly DraftGap[];
  readonly notBefore: readonly DraftNotBefore[];
  readonly forbidden: readonly DraftForbidden[];
};

function treatmentsOf(protocol: Protocol, { sessions }: CourseChoice): number {
  const { low, high } = protocol.series;
  const count = sessions ?? protocol.series.default.value;
  if (!Number.isInteger(count) || count < 1 || count > high.value)
    throw new InvalidCourse(protocol.code, 'sessions_out_of_range', { low: low.value, high: high.value });
  return count;
}

function placeOf(protocol: Protocol, { area }: CourseChoice): Area {
  const own = areaOf(protocol);
  if (protocol.kind === 'filler' && area !== undefined && area !== own)
    throw new InvalidCourse(protocol.code, 'area_not_of_protocol', { area: own });
  return area ?? own;
}

function refuseBlocked(protocol: Protocol, area: Area, { known, catalogue, policy }: DraftContext): void {
  const { findings } = evaluateProtocol(protocol, known, known.today, catalogue, policy, area);
  const absolute = findings.filter(({ severity }) => severity === 'absolute').map(({ code }) => code);
  if (absolute.length > 0)
    throw new InvalidCourse(protocol.code, 'blocked', { findings: absolute.join(' ') });
}

const ruleOfFinding = ({ code, source, evidence, params }: Finding, version: number): RuleRef => ({
  code,
  version: String(version),
  source,
  evidence,
  params,
});

/** A closed stretch from today on is a first day; one further ahead is a hole in the windows. */
function boundsOf({ course, protocol }: PlacedCourse, { known, catalogue, policy }: DraftContext) {
  const sessionKeys = course.sessions.filter(({ kind }) => kind !== 'review').map(({ key }) => key);
  const to = addDays(known.today, HORIZON_DAYS);
  const closed = closedDays({ protocol, known, catalogue, policy, area: course.area, from: known.today, to });
  const notBefore: DraftNotBefore[] = [];
  const forbidden: DraftForbidden[] = [];
  for (const { first, last, finding } of closed) {
    const rule = ruleOfFinding(finding, catalogue.rulebook.version);
    if (first === known.today && last !== null)
      for (const sessionKey of sessionKeys) notBefore.push({ sessionKey, day: addDays(last, 1), rule });
    else forbidden.push({ courseKey: course.key, sessionKeys, first, last, rule });
  }
  return { notBefore, forbidden };
}

function draftCourse(choice: CourseChoice, index: number, cycle: Cycle, context: DraftContext): Drafted {
  const protocol = protocolOf(context.catalogue, choice.protocolCode);
  const area = placeOf(protocol, choice);
  refuseBlocked(protocol, area, context);
  const between = gapsOf(protocol, cycle, choice.rhythm);
  const key = `course-${index + 1}`;
  const sessions = sessionsOf(protocol, key, treatmentsOf(protocol, choice));
  const { rhythm, outsideTrials } = between;
  const course = {
    key,
    protocolCode: protocol.code,
    protocolVersion: protocol.version,
    area,
    rhythm,
    outsideTrials,
    sessions,
  };
  const gaps = gapsOfCourse(protocol, sessions, between, maintenanceOf(protocol, cycle));
  return { course, protocol, gaps, ...boundsOf({ course, protocol }, context) };
}

/**
 * Turns what a specialist chose into courses with sessions and every constraint on their days, as plain data.
 * Open questions do not stop a draft; an absolute finding does.
 * Throws {@link InvalidCourse} and {@link UnknownProtocol}.
 */
export function draftCourses(choices: readonly CourseChoice[], context: DraftContext): DraftPlan {
  const { known, catalogue } = context;
  const cycle = cycleOf(ageOn(known.born, known.today), catalogue.rulebook);
  const drafted = choices.map((choice, i) => draftCourse(choice, i, cycle, context));
  return {
    courses: drafted.map(({ course }) => course),
    gaps: drafted.flatMap(({ gaps }) => gaps),
    separations: separationsOf(drafted, catalogue.rulebook),
    notBefore: drafted.flatMap(({ notBefore }) => notBefore),
    forbidden: drafted.flatMap(({ forbidden }) => forbidden),
  };
}
