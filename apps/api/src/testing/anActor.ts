import type { Actor } from '../access/Actor.js';
import { permissionsOf } from '../access/permissionsOf.js';
import type { TestClinic, TestMember } from './aClinic.js';

/** A member of a test clinic as the functions of the API see them, for what has no route of its own. */
export function anActor(clinic: TestClinic, member: TestMember): Actor {
  return {
    accountId: member.accountId,
    membershipId: member.id,
    clinicId: clinic.id,
    name: member.name,
    roles: member.roles,
    permissions: permissionsOf(member.roles),
    rights: { override: false, prescribe: false, medicalLead: false },
    performs: [],
    clinic: { name: 'Clinic', timeZone: clinic.timeZone, country: 'DE', language: 'en' },
    requestId: 'test',
  };
}
