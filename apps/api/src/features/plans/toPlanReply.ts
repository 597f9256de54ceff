import { ageOn, type Day } from '@stratum/calendar';
import type { Protocol } from '@stratum/clinical';
import type { CourseReply } from './CourseReply.js';
import type { PlanFindingReply } from './PlanFindingReply.js';
import type { PlanPage } from './PlanPage.js';
import type { PlanReply } from './PlanReply.js';
import type { PlanSessionReply } from './PlanSessionReply.js';
import { patientEventsOf } from './patientEventsOf.js';
import { pausedFrom } from './pausedFrom.js';
import { medicalMask, noMask, type RuleMask } from './ruleMask.js';
import type { StoredCourse, StoredSession } from './StoredPlan.js';
import type { SolvedPlan } from './solvedPlan.js';
import { toEventReply } from './toEventReply.js';

/** What the page of a plan shows beside what is stored of it. */
export interface PlanView {
  readonly today: Day;
  readonly solved: SolvedPlan;
  readonly protocols: readonly Protocol[];
  /** Null for who does not read the chart. */
  readonly findings: readonly PlanFindingReply[] | null;
}

/** The page of a plan as its reader may see it. */
export function toPlanReply(page: PlanPage, view: PlanView): PlanReply {
  const mask = view.findings === null ? medicalMask(page.constraints) : noMask;
  const { solved, findings, today } = view;
  const { id, version, state, patient, assessmentId, draftedBy, draftedAt, approvedBy, approvedAt } = page;
  return {
    id,
    version,
    status: state,
    patient: { ...patient, age: ageOn(patient.born, today) },
    assessmentId,
    draftedBy,
    draftedAt,
    approvedBy,
    approvedAt,
    cycle: page.cycle,
    courses: page.courses.map((course) => courseReply(course, page, view, mask)),
    separations: page.constraints.separations.map(({ a, b, ifAFirst, ifBFirst, rule }) => {
      return { a, b, ifAFirst, ifBFirst, rule: mask.rule(rule) };
    }),
    pausedFrom: pausedFrom(page),
    patientEvents: patientEventsOf(page, today),
    waiting: solved.waiting.map(({ session, rule }) => ({ sessionId: session, rule: mask.rule(rule) })),
    ...(findings === null ? {} : ofTheChart(page, findings)),
    events: page.events.map((event) => toEventReply(event, page.events, mask)),
  };
}

const ofTheChart = ({ stoppedBecause, acceptances }: PlanPage, findings: readonly PlanFindingReply[]) => {
  return { stoppedBecause, findings: [...findings], acceptances: [...acceptances] };
};

function courseReply(course: StoredCourse, page: PlanPage, view: PlanView, mask: RuleMask): CourseReply {
  const protocol = view.protocols.find(({ code }) => code === course.protocolCode);
  const sessions = page.sessions.filter(({ courseId }) => courseId === course.id);
  return { ...course, sessions: sessions.map((one) => sessionReply(one, page, view, mask, protocol)) };
}

function sessionReply(
  { id, ordinal, kind, state, doneOn, bookedOn, window: stored, visitId }: StoredSession,
  page: PlanPage,
  { solved }: PlanView,
  mask: RuleMask,
  protocol: Protocol | undefined,
): PlanSessionReply {
  const window = solved.windows[id] ?? stored;
  const flag = solved.flags.find(({ sessionId }) => sessionId === id);
  const heals = kind !== 'review' && protocol !== undefined;
  return {
    id,
    ordinal,
    kind,
    state,
    on: doneOn ?? bookedOn,
    window: window && { ...window, ranges: [...window.ranges], because: mask.because(window.because) },
    visit: page.visits.find((visit) => visit.id === visitId) ?? null,
    flag: flag === undefined ? null : { kind: flag.kind, days: flag.days, rule: mask.rule(flag.rule) },
    healing: {
      low: heals ? protocol.downtimeDays.low.value : 0,
      high: heals ? protocol.downtimeDays.high.value : 0,
    },
  };
}
