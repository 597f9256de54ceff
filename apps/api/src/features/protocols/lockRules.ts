import type { EntityManager } from 'typeorm';

const LOCKS = { keep: 'pg_advisory_xact_lock_shared', change: 'pg_advisory_xact_lock' } as const;

/**
 * Whoever makes something by the signed figures keeps them until the transaction ends; whoever signs others waits for
 * them, and they for that. Without it a plan could take a version that is being replaced, and nobody would look at it.
 */
export async function lockRules(tx: EntityManager, clinicId: string, how: keyof typeof LOCKS): Promise<void> {
  await tx.query(`select ${LOCKS[how]}(hashtextextended('signed figures of ' || $1, 0))`, [clinicId]);
}
