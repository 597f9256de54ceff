/** A and B trials, C experts and clinics, `label` a product's label, K general knowledge, E a default chosen here. */
export type Evidence = 'A' | 'B' | 'C' | 'label' | 'K' | 'E';

export type Unit =
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'minutes'
  | 'sessions'
  | 'mL'
  | 'mg'
  | 'times'
  | 'percent'
  | 'factor';

/** One clinical number with where it comes from. A clinic's medical lead signs each before it is used. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** Numbers of the rulebook's sources, pages after a dash: `34, 16-1564`. */
  readonly source: string;
  readonly evidence: Evidence;
  /** False for K and E: nobody has yet confirmed it against the literature. */
  readonly verified: boolean;
}
