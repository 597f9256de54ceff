import type { Day } from '@stratum/calendar';
import type { Finding } from '@stratum/clinical';
import type { PlacementProblem } from '@stratum/scheduling';

/** A problem of one of the wanted visits; `not-before` is what a finding that delays says. */
export interface RefusedPlacement {
  readonly key: string;
  readonly code: PlacementProblem['code'] | 'not-before';
  readonly params: PlacementProblem['params'];
  readonly findings: readonly Finding[];
}

/** Why wanted visits are not booked. */
export type Refusal =
  | { readonly kind: 'finding'; readonly key: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'placement'; readonly problems: readonly RefusedPlacement[] }
  | { readonly kind: 'override' };

/** The day that a refused placement may be on at the earliest, where one is known. */
export const untilOf = ({ params }: RefusedPlacement): Day | null =>
  typeof params['until'] === 'string' ? params['until'] : null;
