import type { EntityManager } from 'typeorm';
import { countLookedAt } from '../../features/reevaluations/countLookedAt.js';
import type { Jobs } from '../../queue/queueKinds.js';

/** Plans that could not be looked at, however often it was tried, go on with the versions that they have. */
export async function giveUpPlans(
  tx: EntityManager,
  { clinicId, reevaluationId, planIds }: Jobs['reevaluate'],
): Promise<void> {
  const failed = planIds.length;
  await countLookedAt(tx, clinicId, reevaluationId, { lookedAt: failed, changed: 0, failed });
}
