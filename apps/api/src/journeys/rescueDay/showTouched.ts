import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { visitStatement } from '../../features/visits/visitStatement.js';

/** Visits as they go over the wire, by id; that they were looked at is written down. */
export async function showTouched(
  database: Database,
  actor: Actor,
  rows: readonly Pick<BookedRow, 'id'>[],
): Promise<ReadonlyMap<string, VisitReply>> {
  if (rows.length === 0) return new Map();
  const text = `${visitStatement(actor.permissions.has('chart.read'))} and v.id = any($2)`;
  const visits = await disclose<VisitReply & { patient_id: string }>(
    database,
    actor,
    { action: 'see', subject: 'visit' },
    { text, values: [actor.clinicId, rows.map(({ id }) => id)] },
  );
  return new Map(visits.map(({ patient_id: _, ...visit }) => [visit.id, visit]));
}
