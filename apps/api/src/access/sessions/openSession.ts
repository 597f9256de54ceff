import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { digestOf } from './digestOf.js';

/**
 * Starts a session with a new secret, and ends the one that this browser had. It begins in the clinic that somebody
 * has belonged to for longest: no other can put itself in front by taking them in.
 * @param now milliseconds since 1970
 * @returns the secret, for the cookie; it is stored nowhere
 */
export async function openSession(
  tx: EntityManager,
  accountId: string,
  formerToken: string | undefined,
  now: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const at = new Date(now);
  if (formerToken) {
    await tx.query('update sign_in_sessions set ended_at = $2 where token_hash = $1 and ended_at is null', [
      digestOf(formerToken),
      at,
    ]);
  }
  await tx.query(
    `insert into sign_in_sessions (token_hash, account_id, clinic_id, created_at, last_active_at)
     values ($1, $2, (select m.clinic_id from memberships m join clinics c on c.clinic_id = m.clinic_id
       where m.account_id = $2 and m.active order by m.id limit 1), $3, $3)`,
    [digestOf(token), accountId, at],
  );
  return token;
}
