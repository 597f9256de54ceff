import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { overrideGiven } from '../../database/fragments/overrideGiven.js';
import { utc } from '../../database/utc.js';

/** Since `g.at` something was carried out on another day than it was booked for: distances are others than thought. */
const treatedOtherwise = /* sql */ `exists (select from visits w
    where w.clinic_id = v.clinic_id and w.patient_id = v.patient_id and w.id <> v.id and w.kind = 'treatment'
      and w.started_at > g.at
      and (w.started_at at time zone c.time_zone)::date <> (w.starts_at at time zone c.time_zone)::date)`;

/** Since `g.at` a course goes on with another protocol, or signed figures have given the visit other days. */
const plannedOtherwise = /* sql */ `exists (select from plans p
      join plan_events e on e.clinic_id = p.clinic_id and e.plan_id = p.id
    where p.clinic_id = v.clinic_id and p.patient_id = v.patient_id and e."at" > g.at and e.undone_by is null
      and (e.kind in ('step-changed', 'long-gap-answered') and jsonb_exists(e.occurrence, 'to')
        or e.kind = 'rules-changed' and exists (select from visit_sessions vs
          where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
            and e.changes @> jsonb_build_array(jsonb_build_object('session', vs.session_id)))))`;

const OVERRIDDEN = /* sql */ `
  select ${utc('g.at')} as at from visits v join clinics c on c.clinic_id = v.clinic_id ${overrideGiven}
  where v.clinic_id = $1 and v.id = $2 and v.override_reason is not null
    and (v.starts_at at time zone c.time_zone)::date = $3::date and not ${treatedOtherwise} and not ${plannedOtherwise}`;

/**
 * When it was decided that a visit may take place today against a rule; null when it was not. A reason was given for the
 * day of the visit, for the days of the others and for what is to be done, as they were then: when one of them is
 * otherwise, nobody has decided.
 */
export async function overriddenToday(
  tx: EntityManager,
  clinicId: string,
  visitId: string,
  today: Day,
): Promise<string | null> {
  const [overridden]: { at: string }[] = await tx.query(OVERRIDDEN, [clinicId, visitId, today]);
  return overridden?.at ?? null;
}
