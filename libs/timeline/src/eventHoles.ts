import { addDays } from '@stratum/calendar';
import type { Forbidden } from './Forbidden.js';
import type { EventAsk, PatientEvent } from './PatientEvent.js';

/** The days that an event closes to the sessions it asks something of. The rule names the event and its first day. */
export function eventHoles(event: PatientEvent): readonly Forbidden[] {
  return event.asks.map((ask) => ({
    sessions: ask.sessions,
    first: addDays(lastDayBefore(event, ask), 1),
    last: addDays(event.last, Math.max(ask.after, 1) - 1),
    rule: { ...ask.rule, params: { ...ask.rule.params, event: event.id, on: event.first } },
  }));
}

/** The last day that keeps the distance an event asks for. */
export const lastDayBefore = ({ first }: Pick<PatientEvent, 'first'>, { before }: Pick<EventAsk, 'before'>) =>
  addDays(first, -Math.max(before, 1));
