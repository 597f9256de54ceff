/** An address at which calendar programs read the times of a person or a room. */
export type Feed = {
  readonly id: string;
  readonly resourceId: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly lastFetchedAt: string | null;
};

/** One that was made just now: the only time its path is told. */
export type MadeFeed = Feed & { readonly path: string | null };

/** Whose times they are. */
export type FeedOf = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'own' | 'person' | 'room';
};
