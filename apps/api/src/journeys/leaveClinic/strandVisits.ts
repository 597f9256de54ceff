import { addDays, type Day, instantAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { type VisitToCome, visitsFrom } from '../../features/visits/visitsFrom.js';
import type { Moment } from '../findOpenings/Moment.js';
import { realignAfter } from '../realignPlan/realignAfter.js';
import type { StrandedReply } from './LeftReply.js';

/**
 * Flags in every plan what is booked with a specialist after their last day; no visit is moved or cancelled. The
 * specialist and the plans are locked (`lockWithPlans`), so that what is being booked with them is seen, and what comes
 * after sees that they left.
 * @returns the visits that need somebody else, in order of time
 */
export async function strandVisits(
  tx: EntityManager,
  actor: Actor,
  { specialistId, lastDay }: { specialistId: string; lastDay: Day },
  { today, at }: Moment,
): Promise<StrandedReply[]> {
  const from = new Date(instantAt(addDays(lastDay, 1), 0, actor.clinic.timeZone));
  const visits = await visitsFrom(tx, actor.clinicId, specialistId, from);
  for (const [planId, sessions] of sessionsByPlan(visits)) {
    const left = { kind: 'specialist-left', sessions, lastDay } as const;
    await realignAfter(tx, actor, planId, left, today, at);
  }
  const patientIds = [...new Set(visits.map(({ patient }) => patient.id))];
  if (patientIds.length > 0) await recordAudit(tx, actor, { action: 'see', subject: 'visit', patientIds });
  return visits.map(({ sessionIds: _, ...visit }) => visit);
}

/** In the order of ids, in which plans are locked. */
function sessionsByPlan(visits: readonly VisitToCome[]): readonly [string, readonly string[]][] {
  const plans = new Map<string, string[]>();
  for (const { planId, sessionIds } of visits) {
    if (planId !== null && sessionIds.length > 0) {
      plans.set(planId, [...(plans.get(planId) ?? []), ...sessionIds]);
    }
  }
  return [...plans].sort(([a], [b]) => (a < b ? -1 : 1));
}
