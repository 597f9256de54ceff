import type { Database } from '../../database/Database.js';
import { auditAccess } from '../auditAccess.js';
import { hashPassword } from '../passwords/hashPassword.js';
import type { SignedIn } from '../sessions/SignedIn.js';

/** Sets a new password and ends every other session of the account. */
export async function changePassword(
  database: Database,
  session: SignedIn,
  password: string,
  requestId: string,
  now: number,
): Promise<void> {
  const hash = await hashPassword(password);
  await database.transaction(async (tx) => {
    await tx.query(
      `update accounts set password_hash = $2, password_changed_at = $3, version = version + 1 where id = $1`,
      [session.account.id, hash, new Date(now)],
    );
    await tx.query(
      `update sign_in_sessions set ended_at = $3
       where account_id = $1 and token_hash <> $2 and ended_at is null`,
      [session.account.id, session.tokenHash, new Date(now)],
    );
    await auditAccess(tx, session.account.id, 'change-password', requestId);
  });
}
