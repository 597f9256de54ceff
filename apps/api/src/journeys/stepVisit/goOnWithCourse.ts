import type { EntityManager } from 'typeorm';

/**
 * What a visit was begun with is not kept when it was not begun after all: its sessions are treated with the version
 * that their courses have by then.
 */
export async function goOnWithCourse(tx: EntityManager, clinicId: string, visitId: string): Promise<void> {
  await tx.query(
    `update plan_sessions s set protocol_id = null from visit_sessions vs
     where vs.clinic_id = $1 and vs.visit_id = $2 and vs.live and s.clinic_id = vs.clinic_id
       and s.id = vs.session_id and s.state = 'booked' and s.protocol_id is not null`,
    [clinicId, visitId],
  );
}
