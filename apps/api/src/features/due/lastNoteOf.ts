import { utc } from '../../database/utc.js';

/** A note `c` of a call, with its author `w`, as fields of a JSON object. */
export const noteFields = /* sql */ `'id', c.id, 'outcome', c.outcome, 'until', c.until, 'reason', c.reason,
  'note', c.note, 'by', w.display_name, 'at', ${utc('c.noted_at')}`;

/** What was said on the telephone last, as JSON; null when nothing was. `$1` is the clinic. */
export const lastNoteOf = (patientId: string): string => /* sql */ `(select json_build_object(${noteFields})
  from call_notes c join memberships w on w.clinic_id = c.clinic_id and w.id = c.noted_by
  where c.clinic_id = $1 and c.patient_id = ${patientId} and c.undone_at is null order by c.id desc limit 1)`;
