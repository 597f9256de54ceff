import type { EventAboutReply } from './EventAboutReply.js';
import type { PageEvent } from './PageEvent.js';
import type { PlanEventReply } from './PlanEventReply.js';
import type { RuleMask } from './ruleMask.js';
import { toChangeReply } from './toChangeReply.js';
import { toOrderReply } from './toOrderReply.js';
import { whyNotUndo } from './whyNotUndo.js';

/** An event of a plan as its page tells it. */
export function toEventReply(event: PageEvent, events: readonly PageEvent[], mask: RuleMask): PlanEventReply {
  const { id, at, by, changes, undoneBy, about } = event;
  const kind = mask.kind(event.kind);
  return {
    id,
    kind,
    at,
    by,
    changes: changes.map((change) => toChangeReply(change, mask)),
    reordered: about.reordered.map(toOrderReply),
    about: kind === event.kind ? aboutReply(event) : { ...NOTHING },
    undoable: whyNotUndo(events, id) === null,
    undone: undoneBy !== null,
  };
}

const NOTHING: EventAboutReply = {
  ...{ sessionIds: [], courseId: null, from: null, to: null, name: null, answer: null, undoes: null },
};

/** What goes on with another protocol is told by its course, not by the sessions that it has no use for. */
function aboutReply({ about }: PageEvent): EventAboutReply {
  const { sessionIds, addedIds, courseId, from, to, name, answer, undoes } = about;
  const sessions = addedIds.length > 0 ? addedIds : to === null ? sessionIds : [];
  return { sessionIds: [...new Set(sessions)], courseId, from, to, name, answer, undoes };
}
