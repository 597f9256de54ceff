import type { Database } from '../../database/Database.js';
import { auditAccess } from '../auditAccess.js';
import { hashPassword } from '../passwords/hashPassword.js';
import type { AcceptBody } from './AcceptBody.js';
import { inspectLink } from './inspectLink.js';
import { takeLink } from './takeLink.js';

/** Sets the password that the link allows to set; whoever was signed in to the account is out. */
export async function acceptLink(
  database: Database,
  body: AcceptBody,
  requestId: string,
  now: number,
): Promise<void> {
  await inspectLink(database, body.token, now);
  const hash = await hashPassword(body.password);
  await database.transaction(async (tx) => {
    const { accountId, purpose } = await takeLink(tx, body.token, ['invitation', 'reset'], now);
    const invited = purpose === 'invitation';
    await tx.query(
      `update accounts set password_hash = $2, password_changed_at = $3, name = coalesce($4, name),
         version = version + 1 where id = $1`,
      [accountId, hash, new Date(now), invited ? (body.name ?? null) : null],
    );
    if (invited && body.name) {
      await tx.query(
        'update memberships set display_name = $2, version = version + 1 where account_id = $1',
        [accountId, body.name],
      );
    }
    await tx.query('update sign_in_sessions set ended_at = $2 where account_id = $1 and ended_at is null', [
      accountId,
      new Date(now),
    ]);
    const action = invited ? 'accept-invitation' : 'reset-password';
    await auditAccess(tx, accountId as string, action, requestId);
  });
}
