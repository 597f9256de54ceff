import type { EntityManager } from 'typeorm';
import { notFound } from './notFound.js';
import { Problem } from './Problem.js';

/**
 * Why a versioned change met no row: the record is gone (404), or somebody else was faster (412,
 * with who changed which fields and when, as the audit tells).
 * @param what the record is called, in the audit too: an event about something else, such as a check before a
 *   treatment, is none of its changes and may name what its reader must not see
 * @param about what the audit tells its changes of, where that is another record
 */
export async function staleRecord(
  tx: EntityManager,
  clinicId: string,
  what: string,
  table: string,
  id: string,
  { subject, subjectId } = { subject: what, subjectId: id },
): Promise<Problem> {
  const [row] = await tx.query(`select version from ${table} where clinic_id = $1 and id = $2`, [
    clinicId,
    id,
  ]);
  if (row === undefined) return notFound(what);
  const [last] = await tx.query(
    `select actor_name, at, fields from audit_events
     where clinic_id = $1 and subject_id = $2 and subject = $3 and action not like 'see%' order by id desc limit 1`,
    [clinicId, subjectId, subject],
  );
  const by = last?.actor_name ?? 'somebody else';
  return new Problem(412, 'stale', `This ${what} was changed by ${by} in the meantime.`, {
    details: {
      version: row.version,
      changedBy: by,
      changedAt: last?.at ?? null,
      changed: last?.fields ?? [],
    },
  });
}
