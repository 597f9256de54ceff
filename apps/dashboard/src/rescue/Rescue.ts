import type { Opening } from '../visits/openings/Opening';
import type { Named, Visit } from '../visits/Visit';

/** A visit that cannot take place as it is booked, and how its patient is reached. */
export interface Touched {
  readonly visit: Visit;
  readonly phone: string | null;
  /** They want no contact: nothing goes out, and somebody decides whether to tell them. */
  readonly noContact?: boolean;
}

/** An opening for a visit that found no place, and what has to be given up for it. */
export interface WayOut {
  readonly opening: Opening;
  readonly gives: 'later' | 'after' | 'another-specialist' | 'override';
  readonly visitIds: readonly string[];
}

export interface RescueLine extends Touched {
  readonly to: Opening | null;
  readonly daysMoved: number;
  readonly reason: { readonly code: string } | null;
  readonly waysOut: readonly WayOut[];
}

/** What `POST /rescues/proposal` answers. */
export interface RescueView {
  readonly absent:
    | (Named & { readonly kind: 'specialist' | 'room' | 'device'; readonly mayWriteDown: boolean })
    | null;
  readonly lines: readonly RescueLine[];
  readonly here: readonly Touched[];
  readonly more: number;
  readonly optimal: boolean;
}

/** What `POST /rescues` answers. */
export interface Rescued {
  readonly visits: readonly Visit[];
  /** Whom it put on the call list, by call. */
  readonly callIds: readonly string[];
  readonly absenceId: string | null;
}
