import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { OpeningTaken } from './OpeningTaken.js';
import { Refused } from './Refused.js';
import { tellTaken } from './tellTaken.js';

/**
 * What a booking that failed is answered with, once its transaction has ended: the nearest openings where the
 * time is gone, and the reasons where it is refused. What they tell a reader of the chart is written down.
 */
export async function settleRefusal(database: Database, actor: Actor, error: unknown): Promise<unknown> {
  if (error instanceof OpeningTaken) return tellTaken(database, actor, error);
  if (!(error instanceof Refused)) return error;
  const { problem, patientId } = error;
  if (actor.permissions.has('chart.read')) {
    const entry = { action: 'see', subject: 'refusal', patientIds: [patientId], fields: ['findings'] };
    await database.transaction((tx) => recordAudit(tx, actor, entry));
  }
  return problem;
}
