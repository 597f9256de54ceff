export type PlacementCode =
  | 'hard-gap'
  | 'separation'
  | 'too-early'
  | 'forbidden-day'
  | 'drift'
  | 'in-the-past'
  | 'outside-hours'
  | 'busy'
  | 'unqualified';

/** Something that speaks against a day or time. Hard ones need an override or are refused; the rest is told. */
export interface PlacementProblem {
  readonly code: PlacementCode;
  readonly hard: boolean;
  readonly params: Readonly<Record<string, string | number>>;
}
