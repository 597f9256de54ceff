import { effectiveFacts } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { Moment } from '../findOpenings/Moment.js';
import { reopenPlan } from './reopenPlan.js';
import { withoutRetold } from './withoutRetold.js';

/**
 * Tells a locked plan that goes on after all what was told about its patient while it was over.
 * @param since when it ended; null when it never had, and knows everything
 */
export async function catchUp(
  tx: EntityManager,
  actor: Actor,
  planId: string | null,
  since: string | null,
  moment: Moment,
): Promise<void> {
  if (planId === null || since === null) return;
  const { state, patientId } = await loadPlan(tx, actor.clinicId, planId);
  if (state !== 'approved' && state !== 'paused') return;
  const { known, statements } = await loadKnown(tx, actor.clinicId, patientId, moment.today);
  const told = withoutRetold(statements);
  const then = told.filter(({ at, origin }) => at <= since || origin === 'record');
  const before = { ...known, facts: effectiveFacts(then).facts };
  const after = { ...known, facts: effectiveFacts(told).facts };
  await reopenPlan(tx, actor, { planId, cause: 'answer', before, after, leftOut: [] }, moment);
}
