/** How one fact is answered. */
export interface FactTraits {
  /** Whether its rules count from a day, so that "yes" without one counts as today. */
  readonly dated: boolean;
  /** Whether its rules hold only where the places meet; other facts are of the whole person. */
  readonly placed: boolean;
  /** The kinds it may name; `day` when it is itself a day (the last of a holiday), `text` when no rule reads it. */
  readonly kinds: readonly string[] | 'day' | 'text';
  /** Whether a kind that is missing leaves something open, or simply does not matter. */
  readonly needsKind: boolean;
}
