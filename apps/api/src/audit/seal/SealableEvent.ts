/** An event of the audit exactly as it is stored; the moment with its microseconds. */
export interface SealableEvent {
  action: string;
  actorId: string | null;
  actorName: string;
  at: string;
  clinicId: string;
  fields: string[];
  id: string;
  patientIds: string[];
  requestId: string | null;
  subject: string;
  subjectId: string | null;
}

/** Every column of `audit_events e` that the chain covers, as {@link SealableEvent}. */
export const sealableColumns = /* sql */ `
  e.action, e.actor_id as "actorId", e.actor_name as "actorName",
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.clinic_id as "clinicId", e.fields, e.id, e.patient_ids as "patientIds",
  e.request_id as "requestId", e.subject, e.subject_id as "subjectId"`;
