import { ageOn, type Day } from '@stratum/calendar';
import type { AwaitedAnswer, CareStep } from '@stratum/clinical';
import type { CourseReply } from './CourseReply.js';
import type { PlanAskReply } from './PlanAskReply.js';
import type { PlanFindingReply } from './PlanFindingReply.js';
import type { PlanPage } from './PlanPage.js';
import type { PlanReply } from './PlanReply.js';
import type { PlanSessionReply } from './PlanSessionReply.js';
import type { ProtocolOptionReply } from './ProtocolOptionReply.js';
import { patientEventsOf } from './patientEventsOf.js';
import { pausedFrom } from './pausedFrom.js';
import { type ProtocolsById, protocolOfSession } from './protocolOfSession.js';
import { medicalMask, noMask, type RuleMask } from './ruleMask.js';
import type { StoredCourse, StoredSession } from './StoredPlan.js';
import type { SolvedPlan } from './solvedPlan.js';
import type { TimelineReply } from './TimelineReply.js';
import { toCareStepReply } from './toCareStepReply.js';
import { toEventReply } from './toEventReply.js';

/** What the page of a plan shows beside what is stored of it. */
export interface PlanView {
  readonly today: Day;
  readonly solved: SolvedPlan;
  /** Every version that the plan names. */
  readonly protocols: ProtocolsById;
  readonly steps: readonly CareStep[];
  readonly asks: readonly PlanAskReply[];
  /** Null for who does not read the chart. */
  readonly chart: PlanChartView | null;
}

/** What only readers of the chart see. */
export interface PlanChartView {
  readonly findings: readonly PlanFindingReply[];
  /** By session; none where it waits for no answer. */
  readonly awaits: ReadonlyMap<string, readonly AwaitedAnswer[]>;
  /** By course: what its open sessions could go on with. */
  readonly changeTo: ReadonlyMap<string, readonly ProtocolOptionReply[]>;
  readonly timeline: TimelineReply;
}

/** The page of a plan as its reader may see it. */
export function toPlanReply(page: PlanPage, view: PlanView): PlanReply {
  const mask = view.chart === null ? medicalMask(page.constraints) : noMask;
  const { solved, chart, today, asks } = view;
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
    asks: [...asks],
    ...(chart === null ? {} : ofTheChart(page, chart)),
    events: page.events.map((event) => toEventReply(event, page.events, mask)),
  };
}

const ofTheChart = (
  { stoppedBecause, pausedBecause, acceptances, reopenings }: PlanPage,
  { findings, timeline }: PlanChartView,
) => {
  return {
    stoppedBecause,
    pausedBecause,
    findings: [...findings],
    acceptances: [...acceptances],
    reopenings: [...reopenings],
    timeline,
  };
};

function courseReply(course: StoredCourse, page: PlanPage, view: PlanView, mask: RuleMask): CourseReply {
  const sessions = page.sessions.filter(({ courseId }) => courseId === course.id);
  return {
    ...course,
    ...(view.chart === null ? {} : { changeTo: [...(view.chart.changeTo.get(course.id) ?? [])] }),
    sessions: sessions.map((one) => sessionReply(one, course, page, view, mask)),
  };
}

function sessionReply(
  { id, ordinal, kind, state, doneOn, bookedOn, window: stored, visitId, own }: StoredSession,
  course: StoredCourse,
  page: PlanPage,
  { solved, protocols, steps, chart }: PlanView,
  mask: RuleMask,
): PlanSessionReply {
  const window = solved.windows[id] ?? stored;
  const flag = solved.flags.find(({ sessionId }) => sessionId === id);
  const { downtimeDays } = protocolOfSession({ own }, course, protocols);
  const awaits = chart?.awaits.get(id) ?? [];
  return {
    id,
    ordinal,
    kind,
    state,
    protocolCode: own?.protocolCode ?? course.protocolCode,
    on: doneOn ?? bookedOn,
    window: window && { ...window, ranges: [...window.ranges], because: mask.because(window.because) },
    visit: page.visits.find((visit) => visit.id === visitId) ?? null,
    flag: flag === undefined ? null : { kind: flag.kind, days: flag.days, rule: mask.rule(flag.rule) },
    healing: {
      low: kind === 'review' ? 0 : downtimeDays.low.value,
      high: kind === 'review' ? 0 : downtimeDays.high.value,
    },
    steps: steps.filter(({ sessionId }) => sessionId === id).map((step) => toCareStepReply(step, page.ticks)),
    ...(chart === null ? {} : { awaits: awaits.map((one) => ({ ...one })) }),
  };
}
