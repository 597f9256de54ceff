/** Somebody to be called, as `GET /calls` gives it. */
export interface Call {
  readonly id: string;
  readonly version: number;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly phone: string | null;
  readonly reason: string;
  readonly about: string | null;
  readonly visit: { readonly id: string; readonly startsAt: string } | null;
  /** When the visit was to begin, as its patient knows it. */
  readonly wasAt: string | null;
  /** When it begins by a change of the clinic's; null where no place was found. */
  readonly nowAt: string | null;
  readonly specialist: string | null;
  /** The message that tells of the time it has now. */
  readonly told: { readonly state: string; readonly channel: string; readonly at: string } | null;
  readonly state: 'open' | 'reached';
  readonly dueOn: string;
  readonly attempts: number;
  readonly outcome: 'reached' | 'not-reached' | 'left-word' | null;
  readonly note: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly undoable: boolean;
}
