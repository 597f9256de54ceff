/** What a patient was told of a visit: when and with whom. */
export interface VisitTold {
  /** ISO 8601, UTC */
  readonly startsAt: string;
  readonly specialistId: string;
}
