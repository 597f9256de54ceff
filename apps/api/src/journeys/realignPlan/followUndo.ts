import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { utc } from '../../database/utc.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Moment } from '../findOpenings/Moment.js';
import { takeSigned } from '../reevaluatePlans/takeSigned.js';
import { catchUp } from '../reopenPlans/catchUp.js';
import { sessionsBrought } from './sessionsBrought.js';

/**
 * What an undo brought back was away while the rest went on: it goes on with the figures that are signed by now, and
 * is told what became known since. Where nothing came back nothing changes.
 * @param before the locked plan before the undo
 * @param eventIds what was taken back
 */
export async function followUndo(
  tx: EntityManager,
  actor: Actor,
  before: StoredPlan,
  eventIds: readonly string[],
  moment: Moment,
): Promise<void> {
  const after = await loadPlan(tx, actor.clinicId, before.id);
  if (after.state !== 'approved' && after.state !== 'paused') return;
  const brought = sessionsBrought(before, after);
  if (brought.length === 0) return;
  await takeSigned(tx, actor, after.id, moment);
  const since = await earliestOf(tx, actor.clinicId, eventIds);
  const leftOut = after.sessions.map(({ id }) => id).filter((id) => !brought.includes(id));
  await catchUp(tx, actor, after.id, { since, leftOut }, moment);
}

/** Text that sorts by time. */
async function earliestOf(
  tx: EntityManager,
  clinicId: string,
  eventIds: readonly string[],
): Promise<string | null> {
  const [event] = await tx.query(
    `select ${utc('min(e."at")')} as at from plan_events e where e.clinic_id = $1 and e.id = any($2)`,
    [clinicId, eventIds],
  );
  return event?.at ?? null;
}
