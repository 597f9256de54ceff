import type { EntityManager } from 'typeorm';

/** Who waited for an earlier time than their visit had waits no longer once it has moved to one. */
export async function closeEarlier(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  visitId: string,
  { from, to, at }: { readonly from: Date; readonly to: Date; readonly at: Date },
): Promise<void> {
  if (to >= from) return;
  await tx.query(
    `update waiting_entries set closed_by = $3, closed_at = $4
     where clinic_id = $1 and visit_id = $2 and wants_earlier and closed_at is null`,
    [actor.clinicId, visitId, actor.membershipId, at],
  );
}
