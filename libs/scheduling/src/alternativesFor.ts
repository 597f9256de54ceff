import type { Opening } from './Opening.js';
import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest } from './SeriesRequest.js';

/** The next best openings for one session of a proposal, the other sessions staying where they are. */
export function alternativesFor(
  _session: string,
  _request: SeriesRequest,
  _proposal: Pick<SeriesProposal, 'placed'>,
  _limit = 5,
): readonly Opening[] {
  throw new Error('not built yet');
}
