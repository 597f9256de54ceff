import type { Database } from '../../database/Database.js';
import { auditAccess } from '../auditAccess.js';
import type { SignedIn } from '../sessions/SignedIn.js';

/** Ends the session for good: its secret is worth nothing from now on. */
export async function signOut(
  database: Database,
  session: SignedIn,
  requestId: string,
  now: number,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('update sign_in_sessions set ended_at = $2 where token_hash = $1', [
      session.tokenHash,
      new Date(now),
    ]);
    await auditAccess(tx, session.account.id, 'sign-out', requestId);
  });
}
