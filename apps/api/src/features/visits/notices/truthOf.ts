import type { VisitTold } from '../../../database/VisitTold.js';
import type { VisitState } from '../VisitState.js';

interface Booked {
  readonly state: VisitState;
  readonly startsAt: Date;
  readonly specialistId: string;
}

/** What is true of a visit for its patient: when and with whom; null when it does not take place. */
export function truthOf({ state, startsAt, specialistId }: Booked): VisitTold | null {
  if (state === 'cancelled' || state === 'missed') return null;
  return { startsAt: startsAt.toISOString(), specialistId };
}
