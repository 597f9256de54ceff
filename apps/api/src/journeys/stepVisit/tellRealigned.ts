import type { Window } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import { medicalMask, noMask } from '../../features/plans/ruleMask.js';
import type { Realigned } from '../realignPlan/Realigned.js';
import type { RealignmentReply } from './RealignmentReply.js';

/** What moved in a plan, as its reader may see it: who does not read the chart gets no medical reason. */
export function tellRealigned(
  { eventId, planId, version, changes, flags, asks }: Realigned,
  constraints: PlanConstraints,
  readsChart: boolean,
): RealignmentReply {
  const mask = readsChart ? noMask : medicalMask(constraints);
  return {
    eventId,
    planId,
    version,
    changes: changes.map(({ session, before, after, rule }) => {
      return { sessionId: session, before: daysOf(before), after: daysOf(after), rule: mask.rule(rule) };
    }),
    flags: flags.map(({ sessionId, on, kind, days, rule }) => {
      return { sessionId, on, kind, days, rule: mask.rule(rule) };
    }),
    asks: asks.map(({ course, session, gapDays, limitDays, options }) => {
      return { courseId: course, sessionId: session, gapDays, limitDays, options: [...options] };
    }),
  };
}

const daysOf = ({ earliest, ideal, latest }: Window) => ({ earliest, ideal, latest });
