import type { EntityManager } from 'typeorm';

/** The active managers of a clinic, held until the end of the transaction: two of them cannot remove each other. */
export async function lockManagers(tx: EntityManager, clinicId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from memberships where clinic_id = $1 and active and 'manager' = any(roles) order by id for update`,
    [clinicId],
  );
  return rows.map(({ id }) => id);
}
