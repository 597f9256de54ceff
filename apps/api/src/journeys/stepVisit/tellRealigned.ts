import type { PlanConstraints } from '../../database/PlanConstraints.js';
import { medicalMask, noMask } from '../../features/plans/ruleMask.js';
import { toAddedReply } from '../../features/plans/toAddedReply.js';
import { toChangeReply } from '../../features/plans/toChangeReply.js';
import { toOrderReply } from '../../features/plans/toOrderReply.js';
import type { Realigned } from '../realignPlan/Realigned.js';
import type { RealignmentReply } from './RealignmentReply.js';

/** What moved in a plan, as its reader may see it: who does not read the chart gets no medical reason. */
export function tellRealigned(
  { eventId, planId, version, changes, reordered, added, flags, asks }: Realigned,
  constraints: PlanConstraints,
  readsChart: boolean,
): RealignmentReply {
  const mask = readsChart ? noMask : medicalMask(constraints);
  return {
    eventId,
    planId,
    version,
    changes: changes.map((change) => toChangeReply(change, mask)),
    reordered: reordered.map(toOrderReply),
    added: added.map((session) => toAddedReply(session, mask)),
    flags: flags.map(({ sessionId, on, kind, days, rule }) => {
      return { sessionId, on, kind, days, rule: mask.rule(rule) };
    }),
    asks: asks.map(({ course, session, gapDays, limitDays, options }) => {
      return { courseId: course, sessionId: session, gapDays, limitDays, options: [...options] };
    }),
  };
}
