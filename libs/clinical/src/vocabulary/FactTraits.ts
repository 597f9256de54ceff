/** How one fact is answered. */
export interface FactTraits {
  /** Whether its rules count from a day, so that "yes" without one counts as today. */
  readonly dated: boolean;
  /** Whether "yes" without a day goes on until something else is said, instead of having happened when it was said. */
  readonly lasts: boolean;
  /** Whether its rules hold only where the places meet; other facts are of the whole person. */
  readonly placed: boolean;
  /** The kinds that rules read; `day` when the kind is itself a day (the last of a holiday). */
  readonly kinds: readonly string[] | 'day';
  /** Whether a kind that is missing leaves something open; where it does not matter, any other text is a remark. */
  readonly needsKind: boolean;
}
