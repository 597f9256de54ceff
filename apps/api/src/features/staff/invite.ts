import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { createLink } from '../../access/links/createLink.js';
import { newId } from '../../database/newId.js';
import { invalid } from '../../http/problems/invalid.js';
import { addMember } from './addMember.js';
import { getMember } from './getMember.js';
import type { InvitationBody } from './InvitationBody.js';
import type { InvitedMember } from './MemberReply.js';
import { requireKnownProtocols } from './requireKnownProtocols.js';

interface Account {
  id: string;
  hasPassword: boolean;
  here: boolean;
  elsewhere: boolean;
}

const ACCOUNT = /* sql */ `
  select a.id, a.password_hash is not null as "hasPassword",
    exists (select from memberships m where m.account_id = a.id and m.clinic_id = $2) as here,
    exists (select from memberships m where m.account_id = a.id and m.clinic_id <> $2) as elsewhere
  from accounts a where a.email = $1 for update`;

/**
 * Lets a person join the clinic. Who has a password already uses it; everybody else gets a link. A link for an
 * account that another clinic is still inviting would hand that clinic's place over, so it is refused.
 */
export async function invite(
  tx: EntityManager,
  actor: Actor,
  body: InvitationBody,
  now: number,
): Promise<InvitedMember> {
  await requireKnownProtocols(tx, actor.clinicId, body.performs);
  const [account]: Account[] = await tx.query(ACCOUNT, [body.email, actor.clinicId]);
  if (account?.here) throw invalid({ email: { code: 'already_member' } });
  if (account?.elsewhere && !account.hasPassword) throw invalid({ email: { code: 'invited_elsewhere' } });
  const accountId = account?.id ?? (await openAccount(tx, body));
  const id = await addMember(tx, actor, accountId, body);
  const owner = { accountId, clinicId: actor.clinicId, createdBy: actor.membershipId };
  const link = account?.hasPassword ? null : await createLink(tx, 'invitation', owner, now);
  return { ...(await getMember(tx, actor.clinicId, id)), link };
}

async function openAccount(tx: EntityManager, { email, name }: InvitationBody): Promise<string> {
  const id = newId();
  await tx.query('insert into accounts (id, email, name) values ($1, $2, $3)', [id, email, name]);
  return id;
}
