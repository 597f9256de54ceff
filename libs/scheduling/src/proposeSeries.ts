import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest } from './SeriesRequest.js';

/**
 * Places a series at the least total distance from its ideal days, hard rules kept.
 * Ties: the same specialist within a course, then what the patient likes, then the earlier day.
 * When not all fits: the longest start of each course that does, and for the rest why not and what is nearest.
 */
export function proposeSeries(_request: SeriesRequest): SeriesProposal {
  throw new Error('not built yet');
}
