import type { Rule } from '@stratum/timeline';

/** Days that two sessions keep from each other: a gap in one order only, or a separation in either. */
export interface Distance {
  readonly kind: 'hard-gap' | 'separation';
  readonly a: string;
  readonly b: string;
  /** Days from `a` to `b` when `a` comes first. */
  readonly ifAFirst: number;
  /** Days from `b` to `a` when `b` comes first; null when it must not. */
  readonly ifBFirst: number | null;
  readonly rule?: Rule;
}
