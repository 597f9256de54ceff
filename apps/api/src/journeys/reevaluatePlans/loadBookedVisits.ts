import type { EntityManager } from 'typeorm';
import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import type { BookedVisit } from './BookedVisit.js';

const STATEMENT = /* sql */ `
  select v.id, v.plan_id as "planId", v.patient_id as "patientId", v.specialist_id as "specialistId",
    v.room_id as "roomId", r.kind as "roomKind", ${minutesSince1970('v.starts_at')} as start,
    array(select vs.session_id from visit_sessions vs
      where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live) as "sessionIds",
    (select coalesce(json_agg(json_build_object('resource', k.resource_id, 'role', k.role,
        'from', ${minutesSince1970('lower(k.during)')},
        'to', ${minutesSince1970('upper(k.during)')})), '[]')
      from claims k where k.clinic_id = v.clinic_id and k.visit_id = v.id) as claims
  from visits v join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
  where v.clinic_id = $1 and v.plan_id = any($2) and v.state in ('booked', 'confirmed', 'arrived')`;

/** What is booked for the sessions of some plans and has not begun; by plan. */
export async function loadBookedVisits(
  tx: EntityManager,
  clinicId: string,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BookedVisit[]>> {
  const byPlan = new Map<string, BookedVisit[]>();
  if (planIds.length === 0) return byPlan;
  for (const visit of (await tx.query(STATEMENT, [clinicId, planIds])) as BookedVisit[]) {
    byPlan.set(visit.planId, [...(byPlan.get(visit.planId) ?? []), visit]);
  }
  return byPlan;
}
