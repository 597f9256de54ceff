import type { Day } from '@stratum/calendar';

/** What happened to one session of a plan. */
export type Occurrence =
  | { readonly kind: 'done'; readonly session: string; readonly on: Day }
  | { readonly kind: 'missed'; readonly session: string; readonly on: Day }
  | { readonly kind: 'cancelled'; readonly session: string }
  | { readonly kind: 'moved'; readonly session: string; readonly on: Day }
  | { readonly kind: 'booked'; readonly session: string; readonly on: Day }
  /** The skin after a session is healed only on `until`, the first allowed day. */
  | { readonly kind: 'healed-late'; readonly session: string; readonly until: Day };
