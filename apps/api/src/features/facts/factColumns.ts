/** The columns of a row `f` of `patient_facts` as they go over the wire; needs the joins of {@link factJoins}. */
export const factColumns = /* sql */ `
  f.id, f.code, f.answer, f.origin, r.display_name as "recordedBy", f.recorded_at as "recordedAt",
  v.display_name as "reviewedBy", f.reviewed_at as "reviewedAt",
  b.display_name as "takenBackBy", f.taken_back_at as "takenBackAt",
  (f.origin = 'desk' and f.reviewed_at is null and f.taken_back_at is null) as "toReview"`;

/** Who recorded a fact `f`, who reviewed it, and who took it back. */
export const factJoins = /* sql */ `
  left join memberships r on r.clinic_id = f.clinic_id and r.id = f.recorded_by
  left join memberships v on v.clinic_id = f.clinic_id and v.id = f.reviewed_by
  left join memberships b on b.clinic_id = f.clinic_id and b.id = f.taken_back_by`;
