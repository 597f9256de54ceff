import type { EntityManager } from 'typeorm';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { utc } from '../../database/utc.js';

/** A visit that somebody was to treat, with the open sessions of a plan that it carries. */
export interface VisitToCome {
  readonly visitId: string;
  readonly planId: string | null;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly startsAt: string;
  readonly sessionIds: readonly string[];
}

/** The visits of a specialist that start at a moment or later and have not begun, in order of time. */
export async function visitsFrom(
  tx: EntityManager,
  clinicId: string,
  specialistId: string,
  from: Date,
): Promise<readonly VisitToCome[]> {
  return tx.query(
    `select v.id as "visitId", v.plan_id as "planId", ${patientLabel} as patient, ${utc('v.starts_at')} as "startsAt",
       coalesce((select array_agg(vs.session_id order by vs.session_id) from visit_sessions vs
         where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live), '{}') as "sessionIds"
     from visits v join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
     where v.clinic_id = $1 and v.specialist_id = $2 and v.starts_at >= $3 and v.state in ('booked', 'confirmed')
     order by v.starts_at, v.id`,
    [clinicId, specialistId, from],
  );
}
