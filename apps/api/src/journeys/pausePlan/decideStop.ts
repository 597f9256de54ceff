import type { Day } from '@stratum/calendar';
import type { Occurrence, RealignSettings } from '@stratum/timeline';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { decideRealignment, type RealignmentDecision } from '../realignPlan/decideRealignment.js';

/** What stopping comes to. */
export interface StopDecision {
  readonly occurrences: readonly Occurrence[];
  readonly decision: RealignmentDecision;
  /** Visits that would have carried a session that does not take place any more. */
  readonly visitIds: readonly string[];
}

/**
 * Stops a plan, or one course of it: every open session is left out. A visit that was to carry one of them is
 * cancelled; whatever else it was to carry is open again. With nothing open any more the whole plan is stopped.
 * @param courseId all of the plan when null
 */
export function decideStop(
  plan: StoredPlan,
  courseId: string | null,
  today: Day,
  settings: RealignSettings,
): StopDecision {
  const booked = plan.sessions.filter(({ state }) => state === 'booked');
  const isStopped = (session: StoredSession) => courseId === null || session.courseId === courseId;
  const visitIds = [...new Set(booked.filter(isStopped).flatMap(({ visitId }) => visitId ?? []))].sort();
  const fellows = booked.filter(
    (session) => !isStopped(session) && session.visitId !== null && visitIds.includes(session.visitId),
  );
  const occurrences: readonly Occurrence[] = [
    { kind: 'stopped', ...(courseId === null ? {} : { courses: [courseId] }) },
    ...fellows.map(({ id }) => ({ kind: 'cancelled' as const, session: id })),
  ];
  const { plan: after, ...told } = decideRealignment(plan, occurrences, today, settings);
  const goesOn = after.sessions.some(({ state }) => state === 'planned' || state === 'booked');
  const state = goesOn ? plan.state : ('stopped' as const);
  return { occurrences, decision: { ...told, plan: { ...after, state } }, visitIds };
}
