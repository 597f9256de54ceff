import type { Database } from '../../database/Database.js';
import type { Actor } from '../Actor.js';
import { permissionsOf } from '../permissionsOf.js';
import type { Role } from '../Role.js';
import { csrfTokenOf } from './csrfTokenOf.js';
import { digestOf } from './digestOf.js';
import type { SignedIn } from './SignedIn.js';

interface Row {
  accountId: string;
  email: string;
  accountName: string;
  createdAt: Date;
  lastActiveAt: Date;
  clinicId: string | null;
  membershipId: string | null;
  name: string;
  roles: Role[];
  override: boolean;
  prescribe: boolean;
  medicalLead: boolean;
  performs: string[];
  clinicName: string;
  timeZone: string;
  country: string;
  language: string;
}

const QUERY = /* sql */ `
  select s.account_id as "accountId", a.email, a.name as "accountName", s.created_at as "createdAt",
    s.last_active_at as "lastActiveAt", s.clinic_id as "clinicId",
    m.id as "membershipId", m.display_name as name, m.roles, m.may_override as override,
    m.may_prescribe as prescribe, m.medical_lead as "medicalLead", m.performs,
    c.name as "clinicName", c.time_zone as "timeZone", c.country, c.language
  from sign_in_sessions s
  join accounts a on a.id = s.account_id and a.disabled_at is null
  left join memberships m on m.clinic_id = s.clinic_id and m.account_id = s.account_id and m.active
  left join clinics c on c.clinic_id = m.clinic_id
  where s.token_hash = $1 and s.ended_at is null
    and (s.clinic_id is null or m.id is not null)`;

/** The session of a token, or null: unknown, ended, or of somebody who was disabled. */
export async function findSession(database: Database, token: string): Promise<SignedIn | null> {
  const tokenHash = digestOf(token);
  const [row] = await database.read<Row>(QUERY, [tokenHash]);
  if (row === undefined) return null;
  return {
    tokenHash,
    csrfToken: csrfTokenOf(token),
    account: { id: row.accountId, email: row.email, name: row.accountName },
    createdAt: row.createdAt.getTime(),
    lastActiveAt: row.lastActiveAt.getTime(),
    actor: actorOf(row),
  };
}

function actorOf(row: Row): Omit<Actor, 'requestId'> | null {
  if (row.clinicId === null || row.membershipId === null) return null;
  return {
    accountId: row.accountId,
    membershipId: row.membershipId,
    clinicId: row.clinicId,
    name: row.name,
    roles: row.roles,
    permissions: permissionsOf(row.roles),
    rights: { override: row.override, prescribe: row.prescribe, medicalLead: row.medicalLead },
    performs: row.performs,
    clinic: {
      name: row.clinicName,
      timeZone: row.timeZone,
      country: row.country,
      language: row.language,
    },
  };
}
