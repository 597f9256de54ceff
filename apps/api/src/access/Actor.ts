import type { Permission } from './permissions.js';
import type { Role } from './Role.js';

/** Who makes a request, in which clinic, and what they may do there. */
export interface Actor {
  accountId: string;
  membershipId: string;
  clinicId: string;
  /** Display name in this clinic. */
  name: string;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
  rights: { override: boolean; prescribe: boolean; medicalLead: boolean };
  /** Codes of the protocols that this person may perform. */
  performs: readonly string[];
  clinic: { name: string; timeZone: string; country: string; language: string };
  requestId: string;
}
