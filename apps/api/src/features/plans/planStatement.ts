/** The courses of `plans p` as a JSON list, in the order in which they were chosen. */
const coursesOfPlan = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'protocolId', c.protocol_id, 'protocolCode', v.code, 'protocolVersion', v.protocol_version,
    'signed', v.state = 'signed' or v.signed_at is not null, 'area', c.area, 'rhythm', c.rhythm) order by c.position), '[]')
  from courses c join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
  where c.clinic_id = p.clinic_id and c.plan_id = p.id)`;

/**
 * The sessions of `plans p` as a JSON list. A booked session keeps its visit even while the link is being
 * let go in the same transaction: the realignment that follows has to know which visit it was.
 */
const sessionsOfPlan = (window: string) => /* sql */ `(
  select coalesce(json_agg(json_build_object(
    'id', s.id, 'courseId', s.course_id, 'ordinal', s.ordinal, 'kind', s.kind, 'state', s.state,
    'doneOn', s.done_on, 'bookedOn', s.booked_on, 'window', ${window}, 'visitId', case
      when s.state in ('booked', 'done') then (
        select vs.visit_id from visit_sessions vs
        where vs.clinic_id = s.clinic_id and vs.session_id = s.id
        order by vs.live desc, vs.visit_id desc limit 1) end,
    'own', case when o.id is not null
      then json_build_object('protocolId', o.id, 'protocolCode', o.code) end)
    order by c.position, s.ordinal, s.kind desc), '[]')
  from plan_sessions s join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
    left join protocols o on o.clinic_id = s.clinic_id and o.id = s.protocol_id
  where s.clinic_id = p.clinic_id and s.plan_id = p.id)`;

const columns = (window: string) => /* sql */ `
  p.id, p.version, p.state, p.patient_id as "patientId", p.assessment_id as "assessmentId",
  p.rulebook_id as "rulebookId", p.cycle, p.constraints,
  ${coursesOfPlan} as courses, ${sessionsOfPlan(window)} as sessions`;

/** Selects the columns of a `StoredPlan` from `plans p`. */
export const storedPlanColumns = columns('s."window"');

/**
 * The same with the days of the windows alone: why each is where it is makes up most of what is stored of a plan, and
 * who reckons the windows anew has no use for it.
 */
export const storedPlanDaysColumns =
  columns(/* sql */ `case when s."window" is not null then json_build_object(
  'earliest', s.earliest_on, 'ideal', s.ideal_on, 'latest', s.latest_on) end`);
