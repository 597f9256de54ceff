/** What was seen or changed. Values never stand here, only the names of fields: health data stays in its place. */
export interface AuditEntry {
  /** `see`, `search`, or the verb of the change: create, update, sign, approve, book, miss … */
  action: string;
  /** The kind of record: patient, intake, plan, visit … */
  subject: string;
  subjectId?: string | null;
  patientIds?: readonly string[];
  fields?: readonly string[];
}
