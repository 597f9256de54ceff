import type { Database } from '../../database/Database.js';
import type { SignedIn } from '../sessions/SignedIn.js';
import type { OwnClinic, WhoAmI } from './WhoAmI.js';

const CLINICS = /* sql */ `
  select c.clinic_id as id, c.name, c.time_zone as "timeZone", c.country, c.language,
    c.clinic_id = $2 as current
  from memberships m join clinics c on c.clinic_id = m.clinic_id
  where m.account_id = $1 and m.active order by c.name, c.clinic_id`;

/** The person of a session and the clinics to choose from. */
export async function describeSession(database: Database, signedIn: SignedIn): Promise<WhoAmI> {
  const { account, actor, csrfToken } = signedIn;
  const clinicId = actor?.clinicId ?? '00000000-0000-0000-0000-000000000000';
  const clinics = await database.read<OwnClinic>(CLINICS, [account.id, clinicId]);
  return {
    csrfToken,
    person: {
      accountId: account.id,
      membershipId: actor?.membershipId ?? null,
      name: actor?.name ?? account.name,
      email: account.email,
      roles: actor?.roles ?? [],
      rights: actor?.rights ?? { override: false, prescribe: false, medicalLead: false },
      performs: actor?.performs ?? [],
      permissions: [...(actor?.permissions ?? [])],
    },
    clinics,
  };
}
