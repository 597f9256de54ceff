import type { Occurrence } from './Occurrence.js';
import { addSession } from './occurrences/addSession.js';
import { answerLongGap } from './occurrences/answerLongGap.js';
import { applyToSession } from './occurrences/applyToSession.js';
import { changeEvent } from './occurrences/changeEvent.js';
import { changeStep } from './occurrences/changeStep.js';
import { flagUnstaffed } from './occurrences/flagUnstaffed.js';
import { liftFinding } from './occurrences/liftFinding.js';
import { pause } from './occurrences/pause.js';
import { resume } from './occurrences/resume.js';
import { stopCourses } from './occurrences/stopCourses.js';
import { takeFinding } from './occurrences/takeFinding.js';
import { weighVisits } from './occurrences/weighVisits.js';
import type { Plan } from './Plan.js';

/**
 * The plan after something happened; the very same plan when it had happened already or can no longer
 * happen: what is done stays done, and only the visit that was booked for its day can be missed.
 */
export function applyOccurrence(plan: Plan, occurrence: Occurrence): Plan {
  const next = applied(plan, occurrence);
  return isSame(plan, next) ? plan : next;
}

/** Lists that were not touched are the very same and need no comparing. */
function isSame(plan: Plan, next: Plan): boolean {
  const keys = [...new Set([...Object.keys(plan), ...Object.keys(next)])] as (keyof Plan)[];
  return keys.every((key) => isSameList(plan[key], next[key]));
}

/** One entry after the other: most are the very same, and the first that is not decides. */
function isSameList(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return isSameText(one, other);
  return one.length === other.length && one.every((entry, i) => isSameText(entry, other[i]));
}

const isSameText = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function applied(plan: Plan, occurrence: Occurrence): Plan {
  switch (occurrence.kind) {
    case 'event-added':
    case 'event-moved':
    case 'event-removed':
      return changeEvent(plan, occurrence);
    case 'finding-new':
      return takeFinding(plan, occurrence.finding, occurrence.holds);
    case 'finding-lifted':
      return liftFinding(plan, occurrence.finding);
    case 'paused':
      return pause(plan, occurrence);
    case 'resumed':
      return resume(plan, occurrence);
    case 'stopped':
      return stopCourses(plan, occurrence.courses);
    case 'step-changed':
      return changeStep(plan, occurrence);
    case 'session-added':
      return addSession(plan, occurrence);
    case 'specialist-left':
      return flagUnstaffed(plan, occurrence);
    case 'visits-weighed':
      return weighVisits(plan, occurrence);
    case 'long-gap-answered':
      return answerLongGap(plan, occurrence);
    default:
      return applyToSession(plan, occurrence);
  }
}
