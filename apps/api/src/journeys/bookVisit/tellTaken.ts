import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';
import { nearestTo } from './nearestTo.js';
import type { OpeningTaken } from './OpeningTaken.js';

/**
 * The refusal of a booking whose time somebody else has: for each visit that lost, the nearest openings as they
 * are now. Runs after the transaction has ended, so that nobody waits for it.
 */
export async function tellTaken(
  database: Database,
  actor: Actor,
  { taken, asked }: OpeningTaken,
): Promise<Problem> {
  const sessions = [];
  for (const lost of asked.wanted) {
    const { key, sessions: carried } = lost.errand;
    const first = taken.find((span) => span.key === key);
    if (first === undefined) continue;
    const reason = { code: 'taken', params: { role: first.role } };
    const nearest = await nearestTo(database, actor, lost, asked);
    sessions.push({ sessionId: carried[0]?.id ?? null, reason, nearest });
  }
  return new Problem(409, 'opening_taken', 'Somebody else has just taken this time.', {
    details: { sessions },
  });
}
