import type { EntityManager } from 'typeorm';
import { digestOf } from '../../access/sessions/digestOf.js';
import { countAttempt } from '../../access/throttle/countAttempt.js';
import { networkOf } from '../../access/throttle/networkOf.js';
import { slowDown } from '../../access/throttle/slowDown.js';
import type { Database } from '../../database/Database.js';
import { linkNotValid } from './linkNotValid.js';

/** A link that can be answered. */
export interface OpenLink {
  readonly clinicId: string;
  readonly visitId: string;
  readonly patientId: string;
}

/** Who asks, and when. */
export interface Asking {
  readonly token: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const QUERY = /* sql */ `
  select l.clinic_id as "clinicId", l.visit_id as "visitId", v.patient_id as "patientId"
  from visit_links l join visits v on v.clinic_id = l.clinic_id and v.id = l.visit_id
  where l.token_hash = $1 and l.closed_at is null and l.expires_at > $2 and v.state in ('booked', 'confirmed')`;

/**
 * The visit behind a link. Every try is counted by network before it is looked at, and one that finds something is
 * forgiven, so that guessing slows down and no answer takes longer than another.
 * @throws Problem 404 `link_not_valid`, 429 `slow_down`
 */
export async function findLink(database: Database, { token, address, now }: Asking): Promise<OpenLink> {
  const key = `visit-link:${networkOf(address)}`;
  const counted = await countAttempt(database, key, now);
  if ('wait' in counted) throw slowDown(counted.wait);
  const [link] = await database.read<OpenLink>(QUERY, [digestOf(token), new Date(now)]);
  if (link === undefined) throw linkNotValid();
  await database.read('update sign_in_throttles set failures = greatest(failures - 1, 0) where key = $1', [
    key,
  ]);
  return link;
}

/**
 * Uses up every link to a visit; of two answers at once, one counts.
 * @throws Problem 404 `link_not_valid`
 */
export async function useLink(
  tx: EntityManager,
  { clinicId, visitId }: OpenLink,
  { token, now }: Asking,
  answer: 'coming' | 'not-coming',
): Promise<void> {
  const [used] = await tx.query(
    `update visit_links set closed_at = $4, answer = $5 where clinic_id = $1 and visit_id = $2 and closed_at is null
       and exists (select from visit_links o where o.clinic_id = $1 and o.token_hash = $3 and o.closed_at is null)
     returning token_hash`,
    [clinicId, visitId, digestOf(token), new Date(now), answer],
  );
  if (used.length === 0) throw linkNotValid();
}
