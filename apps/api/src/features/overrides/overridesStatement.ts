/** Since when a visit stands against a rule, and by whom. */
const visits = /* sql */ `select 'visit' as what, v.id, v.overridden_at as at, v.overridden_by as "by", v.patient_id,
    (select coalesce(jsonb_agg(jsonb_build_object('code', r)), '[]')
      from jsonb_array_elements_text(v.override_rules) r) as rules,
    v.override_reason as reason, null as reason_code, v.id as visit_id, v.plan_id
  from visits v
  where v.clinic_id = $1 and v.override_reason is not null`;

/** A plan that was approved, or goes on, in spite of a caution. */
const plans = /* sql */ `select 'finding' as what, f.id, f.accepted_at as at, f.accepted_by as "by", n.patient_id,
    jsonb_build_array(jsonb_build_object('code', f.finding_code)) as rules,
    f.reason, f.reason_code, null::uuid as visit_id, n.id as plan_id
  from finding_acceptances f join plans n on n.clinic_id = f.clinic_id and n.id = f.plan_id
  where f.clinic_id = $1`;

/** A treatment that was started in spite of a caution. */
const checks = /* sql */ `select 'finding' as what, k.id, k.checked_at as at, k.checked_by as "by", v.patient_id,
    (select coalesce(jsonb_agg(jsonb_build_object('code', d ->> 'code')), '[]')
      from jsonb_array_elements(k.findings) d where d ->> 'severity' = 'caution') as rules,
    k.reason, null as reason_code, v.id as visit_id, v.plan_id
  from visit_checks k join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1 and k.outcome = 'started' and k.reason is not null`;

/** Everything in clinic `$1` that was done against a rule, as `o`, with its patient `p` and who did it `m`. */
export const overridesWithin = /* sql */ `
  from (${visits} union all ${plans} union all ${checks}) o
    join patients p on p.clinic_id = $1 and p.id = o.patient_id
    join memberships m on m.clinic_id = $1 and m.id = o."by"
  where true`;
