import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { VisitReply } from './VisitReply.js';
import { visitStatement } from './visitStatement.js';

/**
 * The visits that a change in this transaction made, in order of time, for its reply.
 * The change is what the audit tells about, so that this reading is not told again.
 */
export async function changedVisits(
  tx: EntityManager,
  actor: Actor,
  ids: readonly string[],
): Promise<VisitReply[]> {
  const text = `${visitStatement(actor.permissions.has('chart.read'))} and v.id = any($2) order by v.starts_at, v.id`;
  const rows: (VisitReply & { patient_id: string })[] = await tx.query(text, [actor.clinicId, ids]);
  return rows.map(({ patient_id: _, ...visit }) => visit);
}
