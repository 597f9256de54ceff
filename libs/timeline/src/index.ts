export type { AcceptedGap } from './AcceptedGap.js';
export { applyOccurrence } from './applyOccurrence.js';
export { driftOf } from './driftOf.js';
export { eventHoles } from './eventHoles.js';
export { type ExplanationStep, explain } from './explain.js';
export type { Flag } from './Flag.js';
export type { Forbidden, Held } from './Forbidden.js';
export { flagsOf } from './flagsOf.js';
export type { Gap } from './Gap.js';
export type { Hold } from './Hold.js';
export { holesOf } from './holesOf.js';
export { InvalidPlan, type InvalidPlanReason } from './InvalidPlan.js';
export { keepOrders } from './keepOrders.js';
export { lastSafeDay, type SafeSeries } from './lastSafeDay.js';
export { lastSafeDays, type SafeDays } from './lastSafeDays.js';
export { longGapsOf } from './longGapsOf.js';
export { NO_END } from './NO_END.js';
export type { NotAfter } from './NotAfter.js';
export type { NotBefore } from './NotBefore.js';
export type {
  CourseOccurrence,
  CourseStep,
  EventOccurrence,
  FindingHold,
  GapAnswer,
  GapDays,
  HoldOccurrence,
  Occurrence,
  SessionOccurrence,
} from './Occurrence.js';
export { findingHold } from './occurrences/holdIds.js';
export type { EventAsk, PatientEvent } from './PatientEvent.js';
export type { Plan } from './Plan.js';
export type { PlanSession, SessionKind, SessionState } from './PlanSession.js';
export type { LongGap, Realignment, Waiting, WindowChange } from './Realignment.js';
export type { Reason } from './Reason.js';
export type { Rule } from './Rule.js';
export { type RealignSettings, realign } from './realign.js';
export type { Separation } from './Separation.js';
export type { ChosenOrder, Solution } from './Solution.js';
export { solvePlan } from './solvePlan.js';
export type { Unfit } from './Unfit.js';
export type { Unstaffed } from './Unstaffed.js';
export type { DayRange, Window } from './Window.js';
