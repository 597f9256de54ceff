import type { AddedSessionReply } from './AddedSessionReply.js';
import type { RuleMask } from './ruleMask.js';
import type { StoredSession } from './StoredPlan.js';
import { whenceOf } from './whenceOf.js';

/** A new session with its best day and where that comes from. */
export function toAddedReply(
  {
    id,
    courseId,
    kind,
    ordinal,
    window,
  }: Pick<StoredSession, 'id' | 'courseId' | 'kind' | 'ordinal' | 'window'>,
  mask: RuleMask,
): AddedSessionReply {
  const [reason] = window?.because.ideal ?? [];
  const days = window && { earliest: window.earliest, ideal: window.ideal, latest: window.latest };
  const about = { sessionId: id, courseId, kind, ordinal, after: days };
  if (window === null || reason === undefined) return { ...about, rule: null, from: null, days: null };
  return { ...about, rule: mask.rule(reason.rule), ...whenceOf(window, reason.rule, mask) };
}
