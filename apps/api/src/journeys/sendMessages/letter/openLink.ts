import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { digestOf } from '../../../access/sessions/digestOf.js';
import type { MessageToSend, VisitInMessage } from './MessageToSend.js';

/**
 * Makes the secret by which a patient answers to a visit; only its digest is kept. It ends when the visit begins.
 * @returns the address below that of the installation; the secret is in the fragment, which no server logs
 */
export async function openLink(
  tx: EntityManager,
  { clinicId, id }: Pick<MessageToSend, 'clinicId' | 'id'>,
  visit: VisitInMessage,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    `insert into visit_links (clinic_id, token_hash, visit_id, message_id, expires_at) values ($1, $2, $3, $4, $5)`,
    [clinicId, digestOf(token), visit.id, id, visit.startsAt],
  );
  return `/guest/visit/#${token}`;
}
