/**
 * The fields that a PUT of a resource may carry. react-admin sends the whole loaded record; everything the
 * server counts or derives stays at home. A resource that is not listed sends all but `id` and `version`.
 */
export const writable: Readonly<Record<string, readonly string[]>> = {
  patients: [
    'given',
    'family',
    'preferred',
    'born',
    'sexAtBirth',
    'pronouns',
    'phone',
    'email',
    'address',
    'language',
    'emergencyName',
    'emergencyPhone',
    'allergyNote',
  ],
  staff: ['name', 'email', 'roles', 'rights', 'performs'],
};

/** The part of a record that may be sent. */
export function writablePart(resource: string, record: Readonly<Record<string, unknown>>) {
  const allowed = writable[resource];
  return Object.fromEntries(
    Object.entries(record).filter(([field]) =>
      allowed ? allowed.includes(field) : field !== 'id' && field !== 'version',
    ),
  );
}
