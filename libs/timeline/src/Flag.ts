import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** A booked session that no longer fits its window. */
export interface Flag {
  readonly sessionId: string;
  readonly on: Day;
  /** `too-early` breaks a hard bound or lies in a hole; `drift` is later than the latest day; `no-specialist` has nobody to treat; `does-not-fit` is booked for less than it needs by now. */
  readonly kind: 'too-early' | 'drift' | 'no-specialist' | 'does-not-fit';
  /** Days until it would be allowed, or days of drift; null when no end of the hole is known, without a specialist, and where the visit is not enough. */
  readonly days: number | null;
  readonly rule: Rule;
}
