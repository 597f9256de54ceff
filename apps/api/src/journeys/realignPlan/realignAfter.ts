import type { Day } from '@stratum/calendar';
import type { Occurrence } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { decideRealignment } from './decideRealignment.js';
import type { Realigned } from './Realigned.js';
import { saveRealigned } from './saveRealigned.js';

/**
 * Tells a plan what happened to its sessions (done, missed, moved, booked, cancelled, healed late) and
 * re-aligns the rest; the change is kept as an event that can be taken back. The same occurrence twice
 * changes nothing and adds no event. Give all sessions of one visit, or of one series, in one call.
 *
 * The plan keeps state and day of its sessions itself, so it does not matter whether the rows of the visit are
 * changed before or after.
 * @param now when it was told, in milliseconds since 1970; the clock of the database when left out
 * @throws Problem 404 `not_found`
 */
export async function realignAfter(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  occurrences: Occurrence | readonly Occurrence[],
  today: Day,
  now?: number,
): Promise<Realigned> {
  const happened = [occurrences].flat();
  const plan = await lockPlan(tx, actor.clinicId, planId);
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const decision = decideRealignment(plan, happened, today, { askBeyond: longGapFactor.value });
  const { changes, reordered, flags, asks, conflict } = decision;
  if (!decision.happened) {
    const nothing = { eventId: null, planId, version: plan.version, added: [] };
    return { ...nothing, changes, reordered, flags, asks, conflict };
  }
  const kind = happened[0]?.kind ?? 'booked';
  return saveRealigned(tx, actor, plan, decision, { kind, occurrence: { occurrences: happened }, now });
}
