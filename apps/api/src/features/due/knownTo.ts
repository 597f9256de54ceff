/** Who knows the patient of plan `n`: with whom its latest visit is, or was; else who approved it. */
export const knownTo = /* sql */ `coalesce((select v.specialist_id from visits v
    where v.clinic_id = n.clinic_id and v.plan_id = n.id and v.state not in ('cancelled', 'missed')
    order by v.starts_at desc limit 1), n.approved_by)`;
