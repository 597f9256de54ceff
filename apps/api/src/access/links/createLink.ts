import { randomBytes } from 'node:crypto';
import type { Reader } from '../../database/Reader.js';
import { digestOf } from '../sessions/digestOf.js';
import type { LinkPurpose } from './LinkPurpose.js';

const HOUR = 3_600_000;
const LASTS: Readonly<Record<LinkPurpose, number>> = {
  invitation: 7 * 24 * HOUR,
  reset: 24 * HOUR,
  'first-clinic': 7 * 24 * HOUR,
};

/** Whose link it is; nobody's for the first clinic. */
export interface LinkOwner {
  accountId: string | null;
  clinicId: string | null;
  createdBy: string | null;
}

/** A link as it is shown, once, to whoever hands it on. */
export interface ShownLink {
  purpose: LinkPurpose;
  /** Below the address of the installation; the secret is in the fragment, which no server logs. */
  path: string;
  expiresAt: string;
}

/**
 * Makes a link that can be used once; earlier ones for the same account, or for the first clinic, are void.
 * @param now milliseconds since 1970
 */
export async function createLink(
  tx: Reader,
  purpose: LinkPurpose,
  owner: LinkOwner,
  now: number,
): Promise<ShownLink> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now + LASTS[purpose]);
  await tx.query(
    'update one_time_links set used_at = $2 where used_at is null and account_id is not distinct from $1',
    [owner.accountId, new Date(now)],
  );
  await tx.query(
    `insert into one_time_links (token_hash, purpose, account_id, clinic_id, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [digestOf(token), purpose, owner.accountId, owner.clinicId, owner.createdBy, new Date(now), expires],
  );
  return { purpose, path: `/#/link/${token}`, expiresAt: expires.toISOString() };
}
