import type { VisitSnapshot } from '../../database/VisitSnapshot.js';
import type { LockedVisit } from './LockedVisit.js';

const text = (at: Date | null) => at?.toISOString() ?? null;

/** A visit as it is now, for whoever takes the next step back. */
export function snapshotOf(visit: LockedVisit): VisitSnapshot {
  return {
    state: visit.state,
    specialistId: visit.specialistId,
    roomId: visit.roomId,
    startsAt: visit.startsAt.toISOString(),
    endsAt: visit.endsAt.toISOString(),
    arrivedAt: text(visit.arrivedAt),
    startedAt: text(visit.startedAt),
    doneAt: text(visit.doneAt),
    cancelReason: visit.cancelReason,
    cancelledBy: visit.cancelledBy,
    cancelledAhead: visit.cancelledAhead,
    extraMinutes: visit.extraMinutes,
    overrideReason: visit.overrideReason,
    overrideRules: visit.overrideRules,
    overriddenAt: text(visit.overriddenAt),
    overriddenBy: visit.overriddenBy,
    claims: visit.claims,
    sessionIds: visit.sessionIds,
  };
}
