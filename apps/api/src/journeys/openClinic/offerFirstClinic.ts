import type { EntityManager } from 'typeorm';
import { createLink } from '../../access/links/createLink.js';

/**
 * While there is no clinic yet, a link to make the first one; the links offered before are void.
 * @param now milliseconds since 1970
 * @returns the path of the link, or null when there is a clinic
 */
export async function offerFirstClinic(tx: EntityManager, now: number): Promise<string | null> {
  const clinics = await tx.query('select 1 from clinics limit 1');
  if (clinics.length > 0) return null;
  const nobodys = { accountId: null, clinicId: null, createdBy: null };
  const { path } = await createLink(tx, 'first-clinic', nobodys, now);
  return path;
}
