import type { Day } from '@stratum/calendar';
import { lastSafeDays, type PatientEvent } from '@stratum/timeline';
import type { PatientEventReply } from './PatientEventReply.js';
import type { StoredPlan } from './StoredPlan.js';
import { timelineOf } from './timelineOf.js';

/** The patient's own dates in a plan by their first day, each with the last days that are safe before it. */
export function patientEventsOf(plan: StoredPlan, today: Day): PatientEventReply[] {
  const { events = [], eventNames = [] } = plan.constraints;
  const byDay = [...events].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return byDay.flatMap((event) => {
    const named = eventNames.find(({ id }) => id === event.id);
    if (named === undefined) return [];
    const { id, kind, name } = named;
    return [{ id, kind, name, from: event.first, to: event.last, lastSafe: lastSafe(plan, event, today) }];
  });
}

function lastSafe(plan: StoredPlan, event: PatientEvent, today: Day): PatientEventReply['lastSafe'] {
  if (plan.state === 'stopped' || plan.state === 'completed') return [];
  const days = lastSafeDays(timelineOf(plan), event, today);
  return Object.entries(days).map(([sessionId, safe]) => ({ sessionId, ...safe }));
}
