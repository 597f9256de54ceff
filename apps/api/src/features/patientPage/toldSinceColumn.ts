/**
 * Reading and saving are no single moment: what was told within a minute before an assessment was drawn may not be
 * in it. Looking again costs little, missing something does not.
 */
const MARGIN = "interval '1 minute'";

/** The courses of the approved plan of patient `p`; null without one. */
const planned = /* sql */ `(
  select jsonb_agg(jsonb_build_object('id', v.id, 'code', v.code, 'area', c.area) order by c.position)
  from courses c join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
  where c.clinic_id = p.clinic_id and c.plan_id = (select n.id from plans n
    where n.clinic_id = p.clinic_id and n.patient_id = p.id and n.state in ('approved', 'paused')
    order by n.id desc limit 1))`;

/**
 * Null as long as the latest assessment of patient `p` has everything that is known of them: nothing was told,
 * reviewed, examined or recorded since it was drawn. What its own intake said is in it, and an examination of that
 * intake draws it again.
 */
export const toldSinceColumn = /* sql */ `(
  select jsonb_build_object('assessed', a.id is not null, 'planned', ${planned})
  from (select) one left join (select t.id, t.intake_id, t.updated_at - ${MARGIN} as drawn from assessments t
      where t.clinic_id = p.clinic_id and t.patient_id = p.id order by t.id desc limit 1) a on true
  where exists (select from patient_facts f
      where f.clinic_id = p.clinic_id and f.patient_id = p.id
        and (a.id is null or greatest(f.recorded_at, f.reviewed_at, f.taken_back_at) >= a.drawn)
        and not (f.origin = 'intake' and f.origin_id is not distinct from a.intake_id))
    or exists (select from examinations e
      where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.intake_id is distinct from a.intake_id
        and (a.id is null or e.examined_at >= a.drawn)))`;
