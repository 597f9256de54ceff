import type { EntityManager } from 'typeorm';
import { Problem } from '../../http/problems/Problem.js';

/** Somebody else changed the clinic in the meantime: who, when and what. */
export async function staleClinic(tx: EntityManager, clinicId: string): Promise<Problem> {
  const [last] = await tx.query(
    `select c.version, e.actor_name as "changedBy", e.at as "changedAt", e.fields as changed from clinics c
     left join lateral (select actor_name, at, fields from audit_events e
       where e.clinic_id = c.clinic_id and e.subject_id = c.clinic_id and action not like 'see%'
       order by id desc limit 1) e on true
     where c.clinic_id = $1`,
    [clinicId],
  );
  const by = last?.changedBy ?? 'somebody else';
  return new Problem(412, 'stale', `The clinic was changed by ${by} in the meantime.`, {
    details: last ?? {},
  });
}
