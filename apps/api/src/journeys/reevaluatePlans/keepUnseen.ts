import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import type { Jobs } from '../../queue/queueKinds.js';
import { keepBack } from './keepBack.js';
import { loadPlansToReevaluate } from './loadPlansToReevaluate.js';
import { notEvaluated } from './notEvaluated.js';
import { saveReevaluated } from './saveReevaluated.js';

/** A plan that could not be saved with what was signed waits as it is until a specialist has looked at it. */
export async function keepUnseen(
  tx: EntityManager,
  actor: AuditActor,
  { clinicId, reevaluationId }: Jobs['reevaluate'],
  planId: string,
  today: Day,
  now: number,
): Promise<void> {
  const [plan] = await loadPlansToReevaluate(tx, clinicId, [planId]);
  if (plan === undefined) return;
  const done = [{ before: plan, decision: keepBack(plan, plan, [notEvaluated], today) }];
  await saveReevaluated(tx, actor, reevaluationId, done, new Date(now));
}
