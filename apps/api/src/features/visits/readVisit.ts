import type { EntityManager } from 'typeorm';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import { notFound } from '../../http/problems/notFound.js';
import type { LockedVisit } from './LockedVisit.js';

const HEAD = `select id, version, patient_id as "patientId", plan_id as "planId", kind,
    protocol_code as "protocolCode", specialist_id as "specialistId", room_id as "roomId",
    starts_at as "startsAt", ends_at as "endsAt", state, urgent_reason as "urgentReason", arrived_at as "arrivedAt",
    started_at as "startedAt", done_at as "doneAt", cancel_reason as "cancelReason",
    cancelled_by as "cancelledBy", cancelled_ahead as "cancelledAhead", extra_minutes as "extraMinutes",
    override_reason as "overrideReason", override_rules as "overrideRules", overridden_at as "overriddenAt",
    overridden_by as "overriddenBy", taken_back as "takenBack",
    override_reason is not null and ${overrideLapsed.partly('visits')} as "overrideLapsed"
  from visits where clinic_id = $1 and id = $2`;

/** Read after the lock: what a statement reads while it waits for one is older than the row it then gets. */
const HELD = /* sql */ `select
    (select coalesce(json_agg(json_build_object('resourceId', resource_id, 'role', role, 'exclusive', exclusive,
        'from', ${minutesSince1970('lower(during)')}, 'to', ${minutesSince1970('upper(during)')})
        order by role, resource_id), '[]')
      from claims where clinic_id = $1 and visit_id = $2) as claims,
    (select coalesce(json_agg(vs.session_id order by c."position", s.ordinal), '[]')
      from visit_sessions vs
        join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
        join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
      where vs.clinic_id = $1 and vs.visit_id = $2 and vs.live) as "sessionIds"`;

/**
 * A visit with all that it holds. Without the lock it is true for as long as nobody changes it, as in a snapshot.
 * @throws Problem 404
 */
export async function readVisit(
  tx: EntityManager,
  clinicId: string,
  id: string,
  lock: '' | 'for update' = '',
): Promise<LockedVisit> {
  const [head] = await tx.query(`${HEAD} ${lock}`, [clinicId, id]);
  if (head === undefined) throw notFound('visit');
  const [held] = await tx.query(HELD, [clinicId, id]);
  return { ...head, ...held };
}
