/** Selects a `ReevaluationReply` from `reevaluations r` with the name of who signed from `memberships m`. */
export const reevaluationColumns = /* sql */ `r.id, r.state, r.cause - 'policy' as cause, r.total, r.looked_at as "lookedAt", r.changed,
  r.failed, r.created_at as "createdAt", m.display_name as "startedBy", r.finished_at as "finishedAt"`;

export const fromReevaluations = /* sql */ `from reevaluations r
  left join memberships m on m.clinic_id = r.clinic_id and m.id = r.started_by
  where r.clinic_id = $1`;
