/** The first row of the audit that is not as it was sealed. */
export interface WrongRow {
  position: number;
  eventId: string | null;
  /** `changed`: event or order is another one; `missing`: the event is gone; `seal-missing`: the seal is gone. */
  what: 'changed' | 'missing' | 'seal-missing';
}

/** What the check of a chain found. */
export interface ChainReport {
  sealed: number;
  /** Events that have not been sealed yet; more than a few seconds old, they were tampered with. */
  unsealed: number;
  /** To be noted outside of the machine: with it, a cut-off end shows too. */
  head: { position: number; digest: string } | null;
  wrong: WrongRow | null;
}
