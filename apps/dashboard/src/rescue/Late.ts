import type { Touched } from './Rescue';

/** A visit that can begin later. */
export interface Shift extends Touched {
  readonly startsAt: string;
  readonly minutes: number;
  /** Visits whose time it needs: it moves together with them, or once they have another one. */
  readonly needs: readonly string[];
}

/** What `POST /rescues/late` answers. */
export interface LateView {
  readonly shifts: readonly Shift[];
  readonly calls: readonly (Touched & {
    readonly reason: { readonly code: string };
    readonly inTheWayOf: readonly string[];
  })[];
  /** They keep their time until something is settled. */
  readonly held: readonly (Touched & { readonly reason: string })[];
}
