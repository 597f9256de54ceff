type Named = { readonly id: string; readonly name: string };

/** A time at which a visit would fit, as the API gives it. */
export interface Opening {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly day: string;
  readonly specialist: Named;
  readonly room: Named;
  readonly devices: readonly Named[];
  readonly daysFromIdeal: number | null;
  readonly drift: number | null;
}

export interface Placed extends Opening {
  readonly sessionId: string;
}

export interface Unplaced {
  readonly sessionId: string;
  readonly reason: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
  readonly nearest: readonly Opening[];
}

export interface Proposal {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  readonly cost: number;
  readonly optimal: boolean;
}
