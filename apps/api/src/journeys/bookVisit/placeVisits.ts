import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { insertVisits } from '../../features/visits/insertVisits.js';
import { closeWaiting } from '../../features/waiting/closeWaiting.js';
import type { Situation } from '../findOpenings/Situation.js';
import type { Realigned } from '../realignPlan/Realigned.js';
import { realignAfter } from '../realignPlan/realignAfter.js';
import { claimTime } from './claimTime.js';
import { decideVisits } from './decideVisits.js';
import { newVisitOf } from './newVisitOf.js';
import { OpeningTaken } from './OpeningTaken.js';
import { overriddenRules } from './overriddenRules.js';
import { Refused } from './Refused.js';
import { refuse } from './refuse.js';
import { staffingQueryFor } from './staffingQueryFor.js';
import type { WantedVisit } from './WantedVisit.js';

/**
 * Books visits of one patient, all or none: decides on what is true now, takes people and rooms, writes
 * visits and claims, and tells the plan. The patient must be locked, the plan before.
 * @throws Refused, OpeningTaken: see {@link settleRefusal}
 */
export async function placeVisits(
  tx: EntityManager,
  actor: Actor,
  wanted: readonly WantedVisit[],
  situation: Situation,
  planId: string | null,
): Promise<{ visitIds: string[]; realigned: Realigned | null }> {
  const { patientId } = situation;
  const staffing = await loadStaffing(tx, actor.clinicId, staffingQueryFor(wanted, situation));
  const refusal = decideVisits(wanted, situation, staffing, actor.rights);
  if (refusal !== null) {
    const sessionOf = (key: string) =>
      wanted.find(({ errand }) => errand.key === key)?.errand.sessions[0]?.id ?? null;
    throw new Refused(refuse(refusal, actor.permissions.has('chart.read'), sessionOf), patientId);
  }
  const visits = wanted.map((one) => ({
    key: one.errand.key,
    visit: {
      ...newVisitOf(one, staffing, { patientId, planId }),
      overrideRules: overriddenRules(one, wanted, situation, staffing),
    },
  }));
  const taken = await claimTime(tx, actor.clinicId, visits);
  if (taken.length > 0) throw new OpeningTaken(taken, { wanted, situation, movedVisitId: null });
  await insertVisits(
    tx,
    actor,
    visits.map(({ visit }) => visit),
    new Date(situation.at),
  );
  const made = visits.map(({ visit }) => visit);
  await closeWaiting(tx, actor, patientId, made, new Date(situation.at));
  const booked = wanted.flatMap(({ errand, day }) =>
    errand.sessions.map(({ id }) => ({ kind: 'booked' as const, session: id, on: day })),
  );
  const realigned =
    planId === null || booked.length === 0
      ? null
      : await realignAfter(tx, actor, planId, booked, situation.today, situation.at);
  for (const { visit } of visits) {
    const fields = ['startsAt', 'specialist', 'room', ...(visit.overrideReason === null ? [] : ['override'])];
    const subject = { subject: 'visit', subjectId: visit.id, patientIds: [patientId] };
    await recordAudit(tx, actor, { action: 'book', ...subject, fields });
  }
  return { visitIds: visits.map(({ visit }) => visit.id), realigned };
}
