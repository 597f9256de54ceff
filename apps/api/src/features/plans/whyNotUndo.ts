import { outlasts, truths } from './outlasts.js';
import type { PlanEventHead } from './StoredPlanEvent.js';

/** What stands against taking an event back. */
export interface UndoObstacle {
  readonly because: 'already-undone' | 'not-a-step' | 'at-the-visit' | 'later-event' | 'rules';
  /** The later event that depends on it. */
  readonly eventId?: string;
  readonly kind?: string;
}

/** Kinds that tell of a decision, not of something that happened: they are changed by deciding anew. */
const DECISIONS = ['drafted', 'changed', 'approved', 'undo'];

/** A plan follows what is signed, or was meant not to. */
const OF_RULES = ['rules-changed', 'versions-kept'];

/**
 * Why an event of a plan cannot be taken back, or null when it can: whatever happened after it and still
 * stands was built on the windows that it left. What became true since is no obstacle to a step of a visit.
 * A booking is no step either: its visits are cancelled.
 * @param events every event of the plan, oldest first
 */
export function whyNotUndo(events: readonly PlanEventHead[], eventId: string): UndoObstacle | null {
  const place = events.findIndex(({ id }) => id === eventId);
  const event = events[place];
  if (event !== undefined && OF_RULES.includes(event.kind)) return { because: 'rules' };
  if (event === undefined || !event.hasBefore || [...DECISIONS, ...truths].includes(event.kind)) {
    return { because: 'not-a-step' };
  }
  if (event.kind === 'booked') return { because: 'at-the-visit' };
  if (event.undoneBy !== null) return { because: 'already-undone', eventId: event.undoneBy };
  const later = events.slice(place + 1).find((one) => stands(one) && !outlasts(one.kind, event.kind));
  return later === undefined ? null : { because: 'later-event', eventId: later.id, kind: later.kind };
}

const stands = ({ kind, undoneBy }: PlanEventHead) => kind !== 'undo' && undoneBy === null;
