import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { createLink } from '../../access/links/createLink.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import type { LinkReply } from './LinkReply.js';

/**
 * A new link for a member who lost theirs or their password; earlier ones are void.
 * @throws Problem 409 `shared_account` when the account also opens another clinic: its doors are not this manager's
 */
export async function linkFor(tx: EntityManager, actor: Actor, id: string, now: number): Promise<LinkReply> {
  const [account] = await tx.query(
    `select a.id, a.password_hash is not null as "hasPassword",
       exists (select from memberships o where o.account_id = a.id and o.clinic_id <> $1) as elsewhere
     from memberships m join accounts a on a.id = m.account_id where m.clinic_id = $1 and m.id = $2`,
    [actor.clinicId, id],
  );
  if (account === undefined) throw notFound('member of the staff');
  if (account.elsewhere) {
    throw new Problem(
      409,
      'shared_account',
      'This person also works in another clinic: only they can change their password.',
    );
  }
  const purpose = account.hasPassword ? 'reset' : 'invitation';
  const owner = { accountId: account.id, clinicId: actor.clinicId, createdBy: actor.membershipId };
  const link = await createLink(tx, purpose, owner, now);
  await recordAudit(tx, actor, { action: `link-${purpose}`, subject: 'member', subjectId: id });
  return link;
}
