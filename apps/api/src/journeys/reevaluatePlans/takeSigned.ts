import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decidePlans } from './decidePlans.js';
import { loadPlansToReevaluate } from './loadPlansToReevaluate.js';
import { saveReevaluated } from './saveReevaluated.js';

/**
 * A plan that got back what it had before other figures were signed goes on with those that are signed by now, as it
 * would have, had it not been away when they were.
 */
export async function takeSigned(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  { today, at }: Moment,
): Promise<void> {
  const { clinicId } = actor;
  const [plan] = await loadPlansToReevaluate(tx, clinicId, [planId]);
  if (plan === undefined) return;
  const done = await decidePlans(tx, clinicId, [plan], today);
  if (done.length > 0) await saveReevaluated(tx, actor, null, done, new Date(at));
}
