import { newId } from '../database/newId.js';
import type { Reader } from '../database/Reader.js';

/**
 * Tells the audit of every clinic that somebody belongs to about a sign-in and the like.
 * @param byThemselves false for an attempt that may have been anybody's
 */
export async function auditAccess(
  tx: Reader,
  accountId: string,
  action: string,
  requestId: string,
  byThemselves = true,
): Promise<void> {
  const memberships: { clinicId: string; id: string; name: string }[] = await tx.query(
    `select clinic_id as "clinicId", id, display_name as name from memberships where account_id = $1 and active`,
    [accountId],
  );
  for (const { clinicId, id, name } of memberships) {
    await tx.query(
      `insert into audit_events (clinic_id, id, actor_id, actor_name, action, subject, subject_id, request_id)
       values ($1, $2, $3, $4, $5, 'account', $6, $7)`,
      [clinicId, newId(), byThemselves ? id : null, name, action, id, requestId],
    );
  }
}
