import { type Interval, normalise, subtract } from '@stratum/calendar';
import type { FreeTime, Outage } from '@stratum/scheduling';
import type { BookedClaim, BookedRow } from '../../features/visits/BookedRow.js';

/** When people, rooms and devices that a visit takes are not there: what of its time lies outside of theirs. */
export function outagesOf({ claims }: Pick<BookedRow, 'claims'>, open: FreeTime): readonly Outage[] {
  return claims
    .map((claim) => ({ resource: claim.resourceId, during: closedIn(claim, open) }))
    .filter(({ during }) => during.length > 0);
}

function closedIn({ resourceId, during }: BookedClaim, open: FreeTime): readonly Interval[] {
  return subtract(normalise([during]), open[resourceId] ?? []);
}
