/** Somebody to be called, as `GET /calls` gives it. */
export interface Call {
  readonly id: string;
  readonly version: number;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly phone: string | null;
  readonly reason: string;
  readonly about: string | null;
  readonly visit: { readonly id: string; readonly startsAt: string } | null;
  readonly state: 'open' | 'reached';
  readonly dueOn: string;
  readonly attempts: number;
  readonly note: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly undoable: boolean;
}
