import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { StoredSession } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import type { OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { invalid } from '../../http/problems/invalid.js';
import { minuteOf } from '../bookVisit/minuteOf.js';
import { placeVisits } from '../bookVisit/placeVisits.js';
import { requireBookable } from '../bookVisit/requireBookable.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import { errandOfPlan } from '../findOpenings/errandOfPlan.js';
import { loadSituation } from '../findOpenings/loadSituation.js';
import type { Moment } from '../findOpenings/Moment.js';
import { showPlan } from '../showPlan/showPlan.js';
import type { BookedSeriesReply } from './BookedSeriesReply.js';
import type { PlacementBody } from './PlacementBody.js';

/** Which series is booked: the plan as it was seen, and a place for each of its sessions. */
export interface SeriesToBook {
  readonly planId: string;
  readonly seen: number;
  readonly placements: readonly PlacementBody[];
}

/**
 * Books the visits of a series: everything that was asked for, or nothing.
 * @throws Problem 409 `opening_taken` with, for each session that lost, the nearest openings
 */
export async function bookSeries(
  database: Database,
  actor: Actor,
  ticket: OnceTicket,
  series: SeriesToBook,
  moment: Moment,
): Promise<BookedSeriesReply> {
  const ids = series.placements.map(({ sessionId }) => sessionId);
  if (ids.length === 0) throw invalid({ placements: { code: 'required' } });
  if (new Set(ids).size < ids.length) throw invalid({ placements: { code: 'session_twice' } });
  try {
    return await database.transaction((tx) => once(tx, actor, ticket, () => book(tx, actor, series, moment)));
  } catch (error) {
    throw await settleRefusal(database, actor, error);
  }
}

async function book(
  tx: EntityManager,
  actor: Actor,
  { planId, seen, placements }: SeriesToBook,
  moment: Moment,
): Promise<BookedSeriesReply> {
  const { clinicId } = actor;
  const plan = await lockSeenPlan(tx, clinicId, planId, seen);
  await lockPatient(tx, clinicId, plan.patientId);
  const ids = placements.map(({ sessionId }) => sessionId);
  const sessions = await requireBookable(tx, clinicId, plan, ids);
  const situation = await loadSituation(tx, actor, { ...moment, patientId: plan.patientId, plan });
  const { windows } = solvedPlan(plan, moment.today);
  const wanted = placements.map((placement, place) => {
    const deviceIds = placement.deviceIds ?? [];
    return {
      errand: errandOfPlan([sessions[place] as StoredSession], plan, windows, situation, deviceIds),
      start: minuteOf(placement.startsAt, `placements.${place}.startsAt`),
      day: dayAt(Date.parse(placement.startsAt), situation.zone),
      specialistId: placement.specialistId,
      roomId: placement.roomId,
      deviceIds,
      urgent: null,
      override: null,
    };
  });
  const { visitIds } = await placeVisits(tx, actor, wanted, situation, planId);
  const visits = await changedVisits(tx, actor, visitIds);
  return { plan: await showPlan(tx, actor, planId, moment.today), visits };
}
