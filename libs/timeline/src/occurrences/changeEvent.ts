import type { EventOccurrence } from '../Occurrence.js';
import type { PatientEvent } from '../PatientEvent.js';
import type { Plan } from '../Plan.js';

/** Puts an event into the plan, moves it or takes it out. One that is not there cannot be moved. */
export function changeEvent(plan: Plan, occurrence: EventOccurrence): Plan {
  const { events = [] } = plan;
  switch (occurrence.kind) {
    case 'event-added':
      return { ...plan, events: withEvent(events, occurrence.event) };
    case 'event-moved': {
      const { event: id, first, last } = occurrence;
      const found = events.find((event) => event.id === id);
      return found === undefined ? plan : { ...plan, events: withEvent(events, { ...found, first, last }) };
    }
    case 'event-removed': {
      const rest = events.filter(({ id }) => id !== occurrence.event);
      return rest.length === events.length ? plan : { ...plan, events: rest };
    }
  }
}

function withEvent(events: readonly PatientEvent[], event: PatientEvent): readonly PatientEvent[] {
  const isThere = events.some(({ id }) => id === event.id);
  return isThere ? events.map((one) => (one.id === event.id ? event : one)) : [...events, event];
}
