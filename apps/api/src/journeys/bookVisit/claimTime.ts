import type { EntityManager } from 'typeorm';
import { findAway } from '../../features/visits/findAway.js';
import { findTaken, type TakenSpan } from '../../features/visits/findTaken.js';
import { lockResources } from '../../features/visits/lockResources.js';
import type { NewVisit } from '../../features/visits/NewVisit.js';

export interface KeyedVisit {
  readonly key: string;
  readonly visit: NewVisit;
}

/**
 * Locks whom and what visits take, so that to the end of the transaction nobody else gets it.
 * @returns what somebody else has already, or who and what is away by now; empty when all of it is free
 */
export async function claimTime(
  tx: EntityManager,
  clinicId: string,
  visits: readonly KeyedVisit[],
  exceptVisitId: string | null = null,
): Promise<readonly TakenSpan[]> {
  const wanted = visits.flatMap(({ key, visit }) => visit.claims.map((claim) => ({ ...claim, key })));
  await lockResources(
    tx,
    clinicId,
    wanted.map(({ resourceId }) => resourceId),
  );
  const taken = await findTaken(tx, clinicId, wanted, exceptVisitId);
  return [...taken, ...(await findAway(tx, clinicId, wanted)), ...overlapping(wanted)];
}

type Wanted = Parameters<typeof findTaken>[2][number];

/** What two visits of the same request both ask for. */
function overlapping(wanted: readonly Wanted[]): TakenSpan[] {
  return wanted.filter((one, place) =>
    wanted
      .slice(0, place)
      .some(
        (earlier) =>
          earlier.key !== one.key &&
          earlier.resourceId === one.resourceId &&
          earlier.exclusive &&
          one.exclusive &&
          earlier.from < one.to &&
          one.from < earlier.to,
      ),
  );
}
