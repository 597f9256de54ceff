import type { Day } from '@stratum/calendar';

/** What led to a finding: an answer, a trait of the patient, or the protocol itself. */
export type OriginLike = { readonly kind: string; readonly code: string; readonly answer?: unknown };

/** What the screens know of a finding; the fields of the wire that they show. */
export type FindingLike = {
  readonly code: string;
  readonly severity: string;
  /** The first allowed day; null while it waits for something to heal. */
  readonly until?: Day | null;
  /** The whole origin, or only its code where a header is short. */
  readonly from?: OriginLike | string | object | null;
  readonly source?: string;
  readonly evidence?: string;
  readonly verified?: boolean;
  readonly params?: Readonly<Record<string, unknown>> | object;
  /** Codes of the protocols it speaks about, where it is said of several. */
  readonly protocols?: readonly string[];
};
