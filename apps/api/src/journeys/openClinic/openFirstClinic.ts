import type { EntityManager } from 'typeorm';
import { linkNotValid } from '../../access/links/linkNotValid.js';
import { takeLink } from '../../access/links/takeLink.js';
import { newId } from '../../database/newId.js';
import { addMember } from '../../features/staff/addMember.js';
import { invalid } from '../../http/problems/invalid.js';
import { equipClinic } from './equipClinic.js';
import type { FirstClinicBody } from './FirstClinicBody.js';

/**
 * Uses the link of a new installation: the clinic and its first manager, who can do everything else from there.
 * @param passwordHash of the manager
 * @param now milliseconds since 1970
 * @throws Problem 404 `link_not_valid`, also when a clinic came into being by another way since it was offered
 * @returns the account of the manager
 */
export async function openFirstClinic(
  tx: EntityManager,
  { token, clinic, person }: FirstClinicBody,
  passwordHash: string,
  requestId: string,
  now: number,
): Promise<string> {
  await takeLink(tx, token, ['first-clinic'], now);
  const clinics = await tx.query('select 1 from clinics limit 1');
  if (clinics.length > 0) throw linkNotValid();
  const taken = await tx.query('select 1 from accounts where email = $1', [person.email]);
  if (taken.length > 0) throw invalid({ 'person.email': { code: 'already_exists' } });
  const clinicId = await equipClinic(tx, clinic);
  const accountId = newId();
  await tx.query(
    `insert into accounts (id, email, name, password_hash, password_changed_at) values ($1, $2, $3, $4, $5)`,
    [accountId, person.email, person.name, passwordHash, new Date(now)],
  );
  const id = newId();
  const founder = { clinicId, membershipId: id, name: person.name, requestId };
  const rights = { override: false, prescribe: false, medicalLead: false };
  const member = { name: person.name, roles: ['manager' as const], rights, performs: [] };
  await addMember(tx, founder, accountId, member, id);
  return accountId;
}
