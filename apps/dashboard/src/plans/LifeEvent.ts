/** A wedding, a trip: what treatments keep away from. */
export interface LifeEvent {
  readonly id: string;
  readonly kind: 'occasion' | 'sun' | 'away';
  readonly name: string;
  /** First and last day, the same for a single one. */
  readonly from: string;
  readonly to: string;
  /** The last days on which open sessions still heal in time: each alone, and with all that follow it. */
  readonly lastSafe: readonly {
    readonly sessionId: string;
    readonly alone: string | null;
    readonly withRest: string | null;
  }[];
}
