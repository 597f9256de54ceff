import type { Person, Session } from '../session/Person';

/** A signed-in specialist in Berlin; give what matters to the test. */
export function aSession(person: Partial<Person> = {}): Session {
  return {
    csrfToken: 'token-1',
    person: {
      accountId: 'account-1',
      membershipId: 'membership-1',
      name: 'Ines Moreau',
      email: 'ines@clinic.example',
      roles: ['specialist'],
      rights: { override: false, prescribe: false, medicalLead: false },
      performs: [],
      permissions: ['patients.read', 'chart.read', 'plans.read', 'visits.read'],
      ...person,
    },
    clinics: [
      {
        id: 'clinic-1',
        name: 'Lindenhof',
        timeZone: 'Europe/Berlin',
        country: 'DE',
        language: 'en',
        current: true,
      },
    ],
  };
}
