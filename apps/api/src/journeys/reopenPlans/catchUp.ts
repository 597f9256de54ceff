import { effectiveFacts } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { Moment } from '../findOpenings/Moment.js';
import { knownOnPaper } from './knownOnPaper.js';
import { reopenPlan } from './reopenPlan.js';
import { withoutRetold } from './withoutRetold.js';

/**
 * Tells a locked plan that goes on after all what was told about its patient while it was over, or
 * some of its sessions were.
 * @param missed since when it does not know; null when it knows everything; and the sessions that were under way
 */
export async function catchUp(
  tx: EntityManager,
  actor: Actor,
  planId: string | null,
  { since, leftOut }: { readonly since: string | null; readonly leftOut: readonly string[] },
  moment: Moment,
): Promise<void> {
  if (planId === null || since === null) return;
  const { state, patientId } = await loadPlan(tx, actor.clinicId, planId);
  if (state !== 'approved' && state !== 'paused') return;
  const { known, statements, takenBack } = await loadKnown(tx, actor.clinicId, patientId, moment.today);
  const told = withoutRetold(statements);
  const between = takenBack.filter(({ at }) => at > since).map(({ statement }) => statement);
  const then = withoutRetold([...statements, ...between]).filter(
    ({ at, origin }) => at <= since || origin === 'record',
  );
  const onPaper = await knownOnPaper(tx, actor.clinicId, planId, since);
  const before = { ...known, ...onPaper, facts: effectiveFacts(then).facts };
  const after = { ...known, facts: effectiveFacts(told).facts };
  await reopenPlan(tx, actor, { planId, cause: 'answer', before, after, leftOut, catchesUp: true }, moment);
}
