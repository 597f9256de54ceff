import { type Catalogue, courseStepOf, type HeldCourse, type Protocol, rulesNewsOf } from '@stratum/clinical';
import type { CourseStep, GapDays, Occurrence, RealignSettings } from '@stratum/timeline';
import { eventAsksFor } from '../../features/plans/eventAsksFor.js';
import { type ProtocolsById, protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredCourse, StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { decideRealignment, type RealignmentDecision } from '../realignPlan/decideRealignment.js';
import type { PlanRules } from '../showPlan/loadPlanRules.js';
import { otherCourses } from './otherCourses.js';
import { runningCourse } from './runningCourse.js';
import { sessionsIn, type Tied } from './sessionsIn.js';
import { surplusOf } from './surplusOf.js';
import { withProtocol } from './withProtocol.js';

/** How a course goes on. */
export interface CourseChange {
  /** With what its open sessions are done from now on. */
  readonly course: StoredCourse;
  readonly protocol: Protocol;
  /** Ids of treatments more, in order. */
  readonly added: readonly string[];
  /** What is told to the timeline before anything else. */
  readonly first?: readonly Occurrence[];
  /** What is told to the timeline of it. */
  readonly tell: (step: CourseStep) => Occurrence;
}

export interface CourseDecision {
  readonly occurrences: readonly Occurrence[];
  readonly decision: RealignmentDecision;
}

/**
 * Lets a course go on with another protocol, or with more treatments: its open sessions are tied anew to each other
 * and to other courses, findings close the days that they close to it now, and the patient's own dates ask what it
 * needs. What was done stays what it was done with, and what it has that the protocol does not know is left out.
 */
export function decideCourse(
  plan: StoredPlan,
  change: CourseChange,
  rules: Pick<PlanRules, 'basis' | 'protocols'>,
  settings: RealignSettings,
): CourseDecision {
  const { course, protocol, added, first = [], tell } = change;
  const { today, catalogue, policy, known } = rules.basis;
  const protocols = new Map(rules.protocols).set(course.protocolId, protocol);
  const changed = withCourse(plan, course);
  const surplus = surplusOf(sessionsIn(plan, course.id), protocol);
  const after: Tied = {
    ...changed,
    sessions: [...without(changed.sessions, surplus), ...addedTo(plan, change)],
  };
  const step = courseStepOf(
    runningCourse(after, course, protocols),
    protocol,
    otherCourses(after, course.id, protocols),
    { cycle: plan.cycle, rulebook: catalogue.rulebook, ...(course.rhythm && { rhythm: course.rhythm }) },
  );
  const context = { today, catalogue, policy };
  const news = rulesNewsOf(
    known,
    { ...context, courses: heldCourses(plan, rules.protocols) },
    { ...context, courses: heldCourses(after, protocols) },
  );
  const occurrences: readonly Occurrence[] = [
    ...first,
    ...surplus.map(({ id }) => ({ kind: 'skipped' as const, session: id })),
    ...added.map((id) => ({
      kind: 'session-added' as const,
      course: course.id,
      id,
      between: step.gaps.filter(({ to }) => to === id).map(({ from: _, to: __, ...days }): GapDays => days),
    })),
    tell(step),
    ...news,
    ...eventsAgain(plan, after, withProtocol(catalogue, protocol), known),
  ];
  return { occurrences, decision: decideRealignment(changed, occurrences, today, settings) };
}

/** What was done until now keeps what it was done with. */
function withCourse(plan: StoredPlan, course: StoredCourse): StoredPlan {
  const before = plan.courses.find(({ id }) => id === course.id) as StoredCourse;
  const courses = plan.courses.map((one) => (one.id === course.id ? course : one));
  if (before.protocolId === course.protocolId) return { ...plan, courses };
  const { protocolId, protocolCode } = before;
  const sessions = plan.sessions.map((session) => {
    const isDone = session.courseId === course.id && session.state === 'done';
    return isDone ? { ...session, own: session.own ?? { protocolId, protocolCode } } : session;
  });
  return { ...plan, courses, sessions };
}

const without = (sessions: readonly StoredSession[], gone: readonly StoredSession[]) =>
  sessions.filter(({ id }) => gone.every((one) => one.id !== id));

/** Treatments more stand after the last one. */
function addedTo(plan: StoredPlan, { course, added }: CourseChange): readonly StoredSession[] {
  const last = sessionsIn(plan, course.id).findLast(({ kind }) => kind === 'treatment');
  const open = { state: 'planned', doneOn: null, bookedOn: null, window: null, visitId: null } as const;
  return added.map((id, i) => {
    const ordinal = (last?.ordinal ?? 0) + (i + 1) / (added.length + 1);
    return { ...open, id, courseId: course.id, ordinal, kind: 'treatment', own: null };
  });
}

const heldCourses = (plan: Tied, protocols: ProtocolsById): readonly HeldCourse[] =>
  plan.courses.map((course) => ({
    protocol: protocolOfSession({ own: null }, course, protocols),
    area: course.area,
    sessions: sessionsIn(plan, course.id)
      .filter(({ kind, state }) => kind !== 'review' && state !== 'done')
      .map(({ id }) => id),
  }));

function eventsAgain(
  { constraints: { events = [], eventNames = [] } }: StoredPlan,
  after: Tied,
  catalogue: Catalogue,
  known: PlanRules['basis']['known'],
): readonly Occurrence[] {
  return events.flatMap((event) => {
    const named = eventNames.find(({ id }) => id === event.id);
    if (named === undefined) return [];
    const asks = eventAsksFor(after, named.kind, { catalogue, known });
    return [{ kind: 'event-added' as const, event: { ...event, asks } }];
  });
}
