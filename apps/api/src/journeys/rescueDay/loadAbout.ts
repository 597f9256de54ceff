import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { Problem } from '../../http/problems/Problem.js';
import { isWaiting } from '../findOpenings/isWaiting.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { heldBy } from './heldBy.js';
import type { RescueErrand } from './Rescue.js';

/** What a booked visit is for, and everything that decides on which days it may be. */
export async function loadAbout(
  database: Database,
  actor: Actor,
  row: BookedRow,
  moment: Moment,
): Promise<RescueErrand> {
  const { id, patientId, kind, protocolCode, planId, sessionIds } = row;
  const plan =
    planId === null || sessionIds.length === 0 ? null : await loadPlan(database, actor.clinicId, planId);
  if (plan !== null && plan.state !== 'approved') return { row, about: null };
  const deviceIds = heldBy(row, 'device');
  const query = { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId: id };
  try {
    const about = await loadErrand(database, actor, query, moment);
    return { row, about: isWaiting(about.errand) ? null : about };
  } catch (error) {
    // What it is for is offered no longer: the others are rescued all the same.
    if (error instanceof Problem && error.status === 400) return { row, about: null };
    throw error;
  }
}
