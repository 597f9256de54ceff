import type { Day } from '@stratum/calendar';
import type { TimelineSession } from './types';

/** The day a session is drawn on: where it was or is booked, else its ideal one. */
export function dayOf(session: TimelineSession): Day | undefined {
  return session.on ?? session.window?.ideal;
}
