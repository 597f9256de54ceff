import type { Window } from '@stratum/timeline';
import type { PlanEventReply } from './PlanEventReply.js';
import type { RuleMask } from './ruleMask.js';
import type { PlanEventHead } from './StoredPlanEvent.js';
import { whyNotUndo } from './whyNotUndo.js';

/** An event of a plan as its page tells it. */
export function toEventReply(
  event: PlanEventHead,
  events: readonly PlanEventHead[],
  mask: RuleMask,
): PlanEventReply {
  const { id, kind, at, by, changes, undoneBy } = event;
  return {
    id,
    kind: mask.kind(kind),
    at,
    by,
    changes: changes.map(({ session, before, after, rule }) => {
      return { sessionId: session, before: daysOf(before), after: daysOf(after), rule: mask.rule(rule) };
    }),
    undoable: whyNotUndo(events, id) === null,
    undone: undoneBy !== null,
  };
}

const daysOf = ({ earliest, ideal, latest }: Window) => ({ earliest, ideal, latest });
