import { dayAt } from '@stratum/calendar';
import { claimsOf } from '@stratum/scheduling';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { readVisit } from '../../features/visits/readVisit.js';
import { checkOfDays } from '../findOpenings/checkOfDays.js';
import type { Errand } from '../findOpenings/Errand.js';
import { errandOfPlan } from '../findOpenings/errandOfPlan.js';
import { loadSituation } from '../findOpenings/loadSituation.js';
import type { Moment } from '../findOpenings/Moment.js';

const MS_PER_MINUTE = 60_000;

/** What is booked of one course. */
export interface BookedCourse {
  readonly courseId: string;
  /** Sessions that would be left out: their visit has to be cancelled first. */
  readonly gone: readonly string[];
}

/** What changes a plan locks what it looks at; what only foresees it does not. */
export interface Looking {
  readonly moment: Moment;
  readonly locks: boolean;
}

/**
 * Holds what is booked of a course against what it goes on with: time, room, devices and specialist of each visit,
 * and its distance from whatever the patient has booked beside this plan. Its own windows are told by the plan.
 * @param plan as it is to be
 * @returns ids of the visits that do not fit, and whether one of them is being treated
 */
export async function weighBooked(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  { courseId, gone }: BookedCourse,
  { moment, locks }: Looking,
): Promise<{ readonly unfit: readonly string[]; readonly inRoom: boolean }> {
  const rows: { id: string; version: number; gone: boolean }[] = await tx.query(
    `select v.id, v.version, bool_or(s.id = any($3)) as gone from visits v
       join visit_sessions vs on vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
       join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
     where v.clinic_id = $1 and s.course_id = $2 and s.state = 'booked' group by v.id, v.version order by v.id`,
    [actor.clinicId, courseId, gone],
  );
  const visits: LockedVisit[] = [];
  for (const { id, version } of rows) {
    visits.push(
      locks ? await lockVisit(tx, actor.clinicId, id, version) : await readVisit(tx, actor.clinicId, id),
    );
  }
  if (visits.some(({ state }) => state === 'in-room')) return { unfit: [], inRoom: true };
  if (locks && visits.length > 0) await lockPatient(tx, actor.clinicId, plan.patientId);
  const unfit = rows.filter((row) => row.gone).map(({ id }) => id);
  for (const visit of visits) {
    const isFit = unfit.includes(visit.id) || (await fits(tx, actor, plan, visit, moment));
    if (!isFit) unfit.push(visit.id);
  }
  return { unfit, inRoom: false };
}

async function fits(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  visit: LockedVisit,
  moment: Moment,
): Promise<boolean> {
  const { patientId, sessionIds, specialistId, roomId, startsAt, claims } = visit;
  const about = { ...moment, patientId, plan, exceptVisitId: visit.id };
  const loaded = await loadSituation(tx, actor, about);
  // Gaps and distances inside the plan move its windows; what does not keep them is flagged.
  const situation = { ...loaded, gaps: [], separations: [] };
  const devices = claims.filter(({ role }) => role === 'device').map(({ resourceId }) => resourceId);
  const carried = plan.sessions.filter(({ id }) => sessionIds.includes(id));
  const errand = errandOfPlan(carried, plan, {}, situation, devices);
  const day = dayAt(startsAt.getTime(), situation.zone);
  const staffing = await loadStaffing(tx, actor.clinicId, {
    ...{ first: day, last: day, zone: situation.zone, patientId, protocolCodes: [] },
    ...{ specialistIds: [specialistId], roomIds: [roomId], deviceIds: devices },
  });
  const isApart = checkOfDays(errand, situation)(day).every(({ hard }) => !hard);
  return isApart && hasAll(visit, errand, staffing, devices);
}

/** Whether a visit holds everybody and everything, for as long as the work takes. */
function hasAll(
  visit: LockedVisit,
  { work }: Errand,
  staffing: Staffing,
  devices: readonly string[],
): boolean {
  const { patientId, specialistId: specialist, roomId: room, startsAt, claims } = visit;
  const shape = shapeFor(work, staffing, patientId);
  const chosen = { specialist, room } as const;
  const isChosenFit = shape.parts.every(({ role, candidates }) => {
    if (role === 'specialist' || role === 'room') return candidates.includes(chosen[role]);
    return candidates.length > 0;
  });
  const needed = claimsOf(shape, { start: startsAt.getTime() / MS_PER_MINUTE, specialist, room, devices });
  const isHeld = needed.every(({ resource, role, from, to }) =>
    claims.some(
      (claim) => claim.resourceId === resource && claim.role === role && claim.from <= from && claim.to >= to,
    ),
  );
  return isChosenFit && isHeld;
}
