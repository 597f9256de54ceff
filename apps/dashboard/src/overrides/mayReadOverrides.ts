import type { Person } from '../session/Person';

/** Who answers for the clinic reads where rules were gone against: managers and the medical lead. */
export function mayReadOverrides({ permissions, roles, rights }: Person): boolean {
  return permissions.includes('overrides.read') && (roles.includes('manager') || rights.medicalLead);
}
