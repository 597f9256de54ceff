/** The columns of a row `f` of `patient_facts` as they go over the wire; needs the joins of {@link factJoins}. */
export const factColumns = /* sql */ `
  f.id, f.code, f.answer, f.origin, r.display_name as "recordedBy", f.recorded_at as "recordedAt",
  v.display_name as "reviewedBy", f.reviewed_at as "reviewedAt",
  (f.origin = 'desk' and f.reviewed_at is null) as "toReview"`;

/** Who recorded a fact `f`, and who reviewed it. */
export const factJoins = /* sql */ `
  left join memberships r on r.clinic_id = f.clinic_id and r.id = f.recorded_by
  left join memberships v on v.clinic_id = f.clinic_id and v.id = f.reviewed_by`;
