import type { Day } from '@stratum/calendar';

/** What the screens know of a finding; the fields of the wire that they show. */
export type FindingLike = {
  readonly code: string;
  readonly severity: string;
  /** The first allowed day; null while it waits for something to heal. */
  readonly until?: Day | null;
  readonly from?: { readonly kind: string; readonly code: string; readonly answer: unknown };
  readonly source?: string;
  readonly evidence?: string;
  readonly verified?: boolean;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Codes of the protocols it speaks about, where it is said of several. */
  readonly protocols?: readonly string[];
};
