import type { EntityManager } from 'typeorm';

/** How a specialist decided that a plan goes on. */
export const decisions = ['continue', 'pause', 'stop'] as const;

export type Decision = (typeof decisions)[number];

/** Keeps what was decided about reopenings of a locked plan. */
export async function closeReopenings(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  ids: readonly string[],
  { decision, reason, at }: { decision: Decision; reason: string | null; at: number },
): Promise<void> {
  await tx.query(
    `update plan_reopenings set decision = $3, reason = $4, decided_by = $5, decided_at = $6
     where clinic_id = $1 and id = any($2)`,
    [actor.clinicId, ids, decision, reason, actor.membershipId, new Date(at)],
  );
}
