import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import type { VisitReply } from './VisitReply.js';
import { visitStatement } from './visitStatement.js';

/**
 * A visit as the actor may see it; that it was seen is written down.
 * @throws Problem 404
 */
export async function findVisit(database: Database, actor: Actor, id: string): Promise<VisitReply> {
  const entry = { action: 'see', subject: 'visit', subjectId: id };
  const text = `${visitStatement(actor.permissions.has('chart.read'))} and v.id = $2`;
  const query = { text, values: [actor.clinicId, id] };
  const [row] = await disclose<VisitReply & { patient_id: string }>(database, actor, entry, query);
  if (row === undefined) throw notFound('visit');
  const { patient_id: _, ...visit } = row;
  return visit;
}
