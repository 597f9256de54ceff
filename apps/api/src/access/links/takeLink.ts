import type { EntityManager } from 'typeorm';
import { digestOf } from '../sessions/digestOf.js';
import { linkNotValid } from './linkNotValid.js';

/**
 * Uses a link up; of two at once, one gets it.
 * @throws Problem 404 `link_not_valid` when it was used, has expired or is for something else
 */
export async function takeLink(
  tx: EntityManager,
  token: string,
  purposes: readonly string[],
  now: number,
): Promise<{ accountId: string | null; purpose: string }> {
  const [rows] = await tx.query(
    `update one_time_links set used_at = $2
     where token_hash = $1 and used_at is null and expires_at > $2 and purpose = any($3)
     returning account_id as "accountId", purpose`,
    [digestOf(token), new Date(now), purposes],
  );
  if (rows.length === 0) throw linkNotValid();
  return rows[0];
}
