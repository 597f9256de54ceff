/** Days that a call is looked back at in the list of calls. */
export const CALLED_BACK_DAYS = 90;

/** The latest note `c` of each patient that is not taken back, of lately or still in force; `$1` is the clinic, `$2` today. */
export const calledWithin = /* sql */ `from call_notes c
  join patients p on p.clinic_id = c.clinic_id and p.id = c.patient_id
  join memberships w on w.clinic_id = c.clinic_id and w.id = c.noted_by
  where c.clinic_id = $1 and c.undone_at is null
    and (c.noted_at > $2::date - ${CALLED_BACK_DAYS} or c.until > $2::date)
    and not exists (select from call_notes l where l.clinic_id = c.clinic_id and l.patient_id = c.patient_id
      and l.undone_at is null and l.id > c.id)`;
