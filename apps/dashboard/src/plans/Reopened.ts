/** A plan that a new answer has re-opened, as the replies of such steps name it. */
export interface Reopened {
  readonly planId: string;
  /** How many findings came, changed or went; only to readers of the chart. */
  readonly news?: number;
  /** Booked visits that no longer fit. */
  readonly flagged: number;
}
