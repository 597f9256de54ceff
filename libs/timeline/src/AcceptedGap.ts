/** A pause before a session that a specialist decided to go on after. */
export interface AcceptedGap {
  readonly session: string;
  /** As long as the pause was when it was accepted; asked again when it has grown by another limit. */
  readonly days: number;
}
