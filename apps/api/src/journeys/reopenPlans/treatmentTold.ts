import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { Telling } from './reopenAfter.js';

/**
 * What a treatment that is recorded, or not any more, tells the plans of its patient: all but the one that it was a
 * session of. Plans that run side by side keep distance by how they are booked, so that only what is felt is news.
 */
export function treatmentTold({
  patientId,
  planId,
  sessionIds,
}: Pick<LockedVisit, 'patientId' | 'planId' | 'sessionIds'>): Omit<Telling<unknown>, 'change' | 'leftOut'> {
  const partOf = sessionIds.length > 0 ? planId : null;
  return { patientId, cause: 'check-in', partOf, onlyFelt: true };
}
