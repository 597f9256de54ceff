import type { EntityManager } from 'typeorm';
import type { LockedVisit } from './LockedVisit.js';

/**
 * Writes what steps can change of a locked visit, as its next version. `at` is when. An old step that does not say when
 * its reason was given goes back to the booking: a reason may lapse too early, never too late.
 */
export async function saveVisit(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  visit: LockedVisit,
  at: Date,
): Promise<void> {
  await tx.query(
    `update visits set state = $3, specialist_id = $4, room_id = $5, starts_at = $6, ends_at = $7,
       arrived_at = $8, started_at = $9, done_at = $10, cancel_reason = $11, override_reason = $12, override_rules = $15,
       cancelled_by = $16, cancelled_ahead = $17, extra_minutes = $18, taken_back = $21,
       overridden_at = case when $12::text is not null then coalesce($19, created_at) end,
       overridden_by = case when $12::text is not null then coalesce($20, created_by) end,
       version = version + 1, updated_at = $14, updated_by = $13
     where clinic_id = $1 and id = $2`,
    [
      actor.clinicId,
      visit.id,
      visit.state,
      visit.specialistId,
      visit.roomId,
      visit.startsAt,
      visit.endsAt,
      visit.arrivedAt,
      visit.startedAt,
      visit.doneAt,
      visit.cancelReason,
      visit.overrideReason,
      actor.membershipId,
      at,
      JSON.stringify(visit.overrideRules),
      visit.cancelledBy,
      visit.cancelledAhead,
      visit.extraMinutes,
      visit.overriddenAt,
      visit.overriddenBy,
      visit.takenBack,
    ],
  );
}
