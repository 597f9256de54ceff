import type { EntityManager } from 'typeorm';

/** Any number; the same in every process of the product. */
const LOCK = 6_022_142;

/** What may go, and how long it was kept. */
const SWEEPS = [
  `delete from idempotent_replies where created_at < $1::timestamptz - interval '24 hours'`,
  `delete from sign_in_sessions where created_at < $1::timestamptz - interval '30 days'`,
  `delete from visit_links where expires_at < $1::timestamptz - interval '30 days'`,
  `delete from mailbox_items where delivered_at < $1::timestamptz - interval '90 days'`,
  `delete from one_time_links where expires_at < $1::timestamptz - interval '30 days'`,
  `delete from sign_in_throttles where last_failure_at < $1::timestamptz - interval '1 day' and key not like 'device:%'`,
  `delete from sign_in_throttles where last_failure_at < $1::timestamptz - interval '400 days'`,
];

/**
 * Takes away what is not needed any more; only one process at a time does it.
 * @param now milliseconds since 1970
 */
export async function sweep(tx: EntityManager, now: number): Promise<void> {
  const [{ mine }] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
  if (!mine) return;
  for (const statement of SWEEPS) await tx.query(statement, [new Date(now)]);
}
