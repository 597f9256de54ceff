import type { TakenSpan } from '../../features/visits/findTaken.js';
import type { Situation } from '../findOpenings/Situation.js';
import type { WantedVisit } from './WantedVisit.js';

/** What was asked for, so that the nearest to it can be looked for. */
export interface Asked {
  readonly wanted: readonly WantedVisit[];
  readonly situation: Situation;
  /** A visit that was to move: its own time counts as free. */
  readonly movedVisitId: string | null;
}

/** Somebody else was faster. Ends the transaction, before anybody looks for the nearest openings. */
export class OpeningTaken extends Error {
  constructor(
    readonly taken: readonly TakenSpan[],
    readonly asked: Asked,
  ) {
    super('the time of a wanted visit is taken');
    this.name = 'OpeningTaken';
  }
}
