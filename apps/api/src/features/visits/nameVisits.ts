import type { EntityManager } from 'typeorm';

/**
 * Calls the open visits of a plan by what their one treatment is now, after a course went on with another protocol
 * or went back to the one before. What was done or cancelled stays as it was called.
 */
export async function nameVisits(tx: EntityManager, clinicId: string, planId: string): Promise<void> {
  await tx.query(
    `update visits v set protocol_code = n.code, version = v.version + 1
     from (
       select vs.visit_id, min(pr.code) as code from visit_sessions vs
         join visits o on o.clinic_id = vs.clinic_id and o.id = vs.visit_id
         join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
         join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
         join protocols pr on pr.clinic_id = c.clinic_id and pr.id = coalesce(s.protocol_id, c.protocol_id)
       where vs.clinic_id = $1 and s.plan_id = $2 and vs.live and (o.kind <> 'treatment' or s.kind <> 'review')
       group by vs.visit_id having count(*) = 1) n
     where v.clinic_id = $1 and v.id = n.visit_id and v.state in ('booked', 'confirmed', 'arrived')
       and v.protocol_code is distinct from n.code`,
    [clinicId, planId],
  );
}
