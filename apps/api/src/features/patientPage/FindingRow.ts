/** A finding about one protocol, as an assessment keeps it or as it follows from what is known now. */
export interface FindingRow {
  code: string;
  severity: string;
  /** First allowed day; null while it waits for something to heal. */
  until: string | null;
  /** Code of what led to it. */
  from: string | null;
  protocol: string;
}
