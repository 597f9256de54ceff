import type { EntityManager } from 'typeorm';
import type { OnceTicket } from './OnceTicket.js';
import { Problem } from './problems/Problem.js';

/**
 * Does the work of a creating request once: who repeats the request within a day gets the first reply again.
 * The key is stored in the transaction of the work, so a second request waits for the first, and a failed
 * first leaves the way free.
 * @throws Problem 422 `idempotency_key_reused` when the same key comes with another body
 */
export async function once<Reply>(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  ticket: OnceTicket,
  work: () => Promise<Reply>,
): Promise<Reply> {
  const key = [actor.clinicId, actor.membershipId, ticket.route, ticket.key];
  const inserted = await tx.query(
    `insert into idempotent_replies (clinic_id, actor_id, route, key, body_digest, status, reply)
     values ($1, $2, $3, $4, $5, 0, 'null') on conflict do nothing returning 1`,
    [...key, ticket.bodyDigest],
  );
  const where = 'clinic_id = $1 and actor_id = $2 and route = $3 and key = $4';
  if (inserted.length === 0) {
    const [first] = await tx.query(`select body_digest, reply from idempotent_replies where ${where}`, key);
    if (first.body_digest !== ticket.bodyDigest) {
      throw new Problem(
        422,
        'idempotency_key_reused',
        'This Idempotency-Key came with another request before.',
      );
    }
    return first.reply as Reply;
  }
  const reply = await work();
  await tx.query(`update idempotent_replies set status = 201, reply = $5 where ${where}`, [
    ...key,
    JSON.stringify(reply),
  ]);
  return reply;
}
