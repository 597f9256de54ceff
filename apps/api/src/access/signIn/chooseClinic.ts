import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import type { SignedIn } from '../sessions/SignedIn.js';

/**
 * Lets the browser work in another clinic of the person.
 * @throws Problem 404 for a clinic that the person does not belong to
 */
export async function chooseClinic(database: Database, session: SignedIn, clinicId: string): Promise<void> {
  await database.transaction(async (tx) => {
    const [, changed] = await tx.query(
      `update sign_in_sessions s set clinic_id = m.clinic_id from memberships m
       where s.token_hash = $1 and m.account_id = s.account_id and m.clinic_id = $2 and m.active`,
      [session.tokenHash, clinicId],
    );
    if (changed === 0) throw notFound('clinic');
  });
}
