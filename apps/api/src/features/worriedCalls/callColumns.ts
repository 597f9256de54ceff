import { callState } from './callRules.js';

/** A call `c` as its reply needs it, joined with `callJoins`. */
export const callColumns = /* sql */ `c.patient_id, c.id, c.version, json_build_object('id', p.id,
    'name', p.given || ' ' || p.family, 'number', stratum_patient_number(p.number), 'phone', p.phone) as patient,
  c.urgency, ${callState} as state, c.taken_at as "takenAt", t.display_name as "takenBy",
  a.display_name as "answeredBy", c.answered_at as "answeredAt", c.outcome, c.closed_at as "closedAt",
  c.answers, c.note, c.outcome_note as "outcomeNote"`;

/** Who called, who took the call and who called back. */
export const callJoins = /* sql */ `
  join patients p on p.clinic_id = c.clinic_id and p.id = c.patient_id
  join memberships t on t.clinic_id = c.clinic_id and t.id = c.taken_by
  left join memberships a on a.clinic_id = c.clinic_id and a.id = c.answered_by`;
