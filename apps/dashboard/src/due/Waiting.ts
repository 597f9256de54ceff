import type { Opening } from '../booking/Opening';

type Named = { readonly id: string; readonly name: string };

/** An entry of the waiting list, as `GET /waiting` gives it. */
export interface Waiting {
  readonly id: string;
  readonly patient: Named & { readonly number: string };
  readonly phone: string | null;
  readonly noContact: boolean;
  readonly noCalls: boolean;
  /** What came of the last call of today, whatever it was about. */
  readonly asked: { readonly at: string; readonly by: string; readonly outcome: string } | null;
  readonly kind: 'session' | 'consultation' | 'review' | 'treatment';
  /** Of a treatment outside of plans. */
  readonly protocolCode?: string | null;
  readonly session: {
    readonly id: string;
    readonly planId: string;
    readonly protocolCode: string;
    readonly kind: 'treatment' | 'review' | 'maintenance';
    readonly ordinal: number;
    readonly of: number;
    readonly ideal: string | null;
    readonly latest: string | null;
  } | null;
  /** The visit that they have; they wait for an earlier time. */
  readonly visit?: { readonly id: string; readonly version: number; readonly startsAt: string } | null;
  readonly weekdays: readonly number[];
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
  readonly specialist: Named | null;
  readonly until: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly ready: boolean;
}

/** Somebody who waits and could have a time. */
export interface FreedTimeFit {
  readonly entry: Waiting;
  readonly opening: Opening;
  readonly reasons: readonly { readonly code: string; readonly days: number }[];
}

/** A time that a visit has left, with who could have it, the best first. */
export interface FreedTime {
  readonly visitId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly day: string;
  readonly specialist: Named;
  readonly fits: readonly FreedTimeFit[];
}
