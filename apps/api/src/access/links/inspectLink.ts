import type { Database } from '../../database/Database.js';
import { digestOf } from '../sessions/digestOf.js';
import type { InspectedLink } from './InspectedLink.js';
import { linkNotValid } from './linkNotValid.js';

const QUERY = /* sql */ `
  select l.purpose, a.email, a.name, c.name as "clinicName"
  from one_time_links l
  left join accounts a on a.id = l.account_id
  left join clinics c on c.clinic_id = l.clinic_id
  where l.token_hash = $1 and l.used_at is null and l.expires_at > $2`;

/** What a link is for, without using it. */
export async function inspectLink(database: Database, token: string, now: number): Promise<InspectedLink> {
  const [link] = await database.read<InspectedLink>(QUERY, [digestOf(token), new Date(now)]);
  if (link === undefined) throw linkNotValid();
  return link;
}
