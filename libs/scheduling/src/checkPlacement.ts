import type { Day } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import type { FreeTime } from './Availability.js';
import type { PlacementProblem } from './PlacementProblem.js';
import type { FixedSession, HardGap, HardSeparation } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

/** A session, the day it is to be on, and, once chosen, the time, people and room. */
export interface Placement {
  readonly session: string;
  readonly day: Day;
  /** Its window, null for a single visit outside a plan. */
  readonly window: Pick<Window, 'earliest' | 'latest' | 'ranges'> | null;
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  readonly fixed: readonly FixedSession[];
  readonly visit?: {
    /** Minutes since 1970 (UTC). */
    readonly start: number;
    readonly shape: VisitShape;
    readonly specialist: string | null;
    readonly room: string | null;
    readonly devices: readonly string[];
    readonly now: number;
    /** Free time without the claims of other visits: hours less absences and closures. */
    readonly hours: FreeTime;
    /** Free time with them; leave out to let the database decide. */
    readonly free?: FreeTime;
  };
}

/** Everything that speaks against a placement, hard problems first; empty when nothing does. */
export function checkPlacement(_placement: Placement): readonly PlacementProblem[] {
  throw new Error('not built yet');
}
