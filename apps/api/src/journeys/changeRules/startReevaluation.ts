import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { plansOnOtherVersions } from '../../features/plans/plansOnOtherVersions.js';
import { loadSignedVersions } from '../../features/protocols/loadSignedVersions.js';
import type { Signed } from '../../features/protocols/signSheet.js';
import { openReevaluation } from '../../features/reevaluations/openReevaluation.js';
import type { Queue } from '../../queue/Queue.js';
import { jobsFor } from './jobsFor.js';

/**
 * Sends the jobs that look at every plan made with earlier versions than those just signed.
 * @returns the id of the re-evaluation; null where no plan is touched
 */
export async function startReevaluation(
  tx: EntityManager,
  actor: Actor,
  signed: Signed,
  queue: Queue,
): Promise<string | null> {
  if (signed.protocols.length === 0 && !signed.rulebook) return null;
  const { clinicId } = actor;
  const { protocols, rulebook } = await loadSignedVersions(tx, clinicId);
  const current = signed.protocols.map((code) => [code, protocols.get(code)?.id as string] as const);
  const planIds = await plansOnOtherVersions(tx, clinicId, {
    protocolIds: Object.fromEntries(current),
    rulebookId: signed.rulebook ? (rulebook?.id ?? null) : null,
  });
  if (planIds.length === 0) return null;
  const reevaluationId = await openReevaluation(tx, actor, signed, planIds.length);
  await queue.send(tx, 'reevaluate', jobsFor(clinicId, reevaluationId, planIds));
  return reevaluationId;
}
