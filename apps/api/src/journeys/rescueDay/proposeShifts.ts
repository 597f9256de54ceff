import type { Day } from '@stratum/calendar';
import { type BookedVisit, claimsOf, type ShiftProposal, shiftDay } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadTaken } from '../../features/availability/loadTaken.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { findBooked } from '../../features/visits/findBooked.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { notFound } from '../../http/problems/notFound.js';
import type { Moment } from '../findOpenings/Moment.js';
import { minutesOfDays } from '../findOpenings/minutesOfDays.js';
import { findAbsent } from './findAbsent.js';
import { heldBy } from './heldBy.js';
import { heldToday } from './heldToday.js';
import type { LateBody } from './LateBody.js';
import type { LateHeldReply } from './LateHeldReply.js';
import type { LateReply } from './LateReply.js';
import { loadAbout } from './loadAbout.js';
import type { RescueErrand } from './Rescue.js';
import { showTouched } from './showTouched.js';

const MS_PER_MINUTE = 60_000;

/** No visit begins more than so many minutes later without a call. */
const MOST_LATER = 60;

/** Visits are shifted by multiples of so many minutes. */
const STEP = 5;

/**
 * What of the rest of today can begin later when a specialist runs late, and whom to call; nothing is stored.
 * @throws Problem 404
 */
export async function proposeShifts(
  database: Database,
  actor: Actor,
  { specialistId, minutes }: LateBody,
  moment: Moment,
): Promise<LateReply> {
  const { clinicId } = actor;
  const zone = actor.clinic.timeZone;
  const late = await findAbsent(database, clinicId, specialistId);
  if (late.kind !== 'specialist') throw notFound('specialist');
  // What is booked beside everything else takes no time of its own.
  const rows = (await findToday(database, actor, specialistId, moment)).filter(
    ({ state, startsAt, urgent }) => !urgent && (state === 'arrived' || startsAt.getTime() >= moment.at),
  );
  const staffing = await loadDay(database, actor, rows, moment.today);
  const about = await Promise.all(rows.map((row) => loadAbout(database, actor, row, moment)));
  const held = await heldToday(database, clinicId, about, { day: moment.today, staffing });
  const visits = about.filter(({ row }) => !held.has(row.id)).flatMap((one) => visitOf(one, staffing));
  const patients = rows.map(({ patientId }) => patientId);
  const day = { first: moment.today, last: moment.today };
  const proposal = shiftDay({
    specialist: specialistId,
    from: goesOnAt(visits, minutes, moment.at),
    visits,
    free: freeTimeOf(staffing, patients, day, zone),
    hours: freeTimeOf({ ...staffing, taken: {} }, patients, day, zone),
    most: Math.max(minutes, MOST_LATER),
    step: STEP,
  });
  return tell(proposal, held, rows, await showTouched(database, actor, rows));
}

/** When the next visit would begin, and so much later; never in the past. */
function goesOnAt(visits: readonly BookedVisit[], minutes: number, at: number): number {
  const now = Math.ceil(at / MS_PER_MINUTE);
  const starts = visits.flatMap((visit) =>
    claimsOf(visit.shape, visit).flatMap(({ role, from }) => (role === 'specialist' ? [from] : [])),
  );
  return Math.max(now, Math.min(...starts, Number.MAX_SAFE_INTEGER) + minutes);
}

function findToday(database: Database, actor: Actor, resourceId: string, { today }: Moment) {
  const [[from, to] = [0, 0]] = minutesOfDays([today], actor.clinic.timeZone);
  const span = { from: new Date(from * MS_PER_MINUTE), to: new Date(to * MS_PER_MINUTE) };
  return findBooked(database, actor.clinicId, { ...span, resourceId });
}

async function loadDay(
  database: Database,
  { clinicId, clinic }: Actor,
  rows: readonly BookedRow[],
  day: Day,
): Promise<Staffing> {
  const zone = clinic.timeZone;
  const range = { first: day, last: day, zone };
  const deviceIds = [...new Set(rows.flatMap((row) => heldBy(row, 'device')))];
  const staffing = await loadStaffing(database, clinicId, {
    ...range,
    ...{ patientId: clinicId, protocolCodes: [], deviceIds },
  });
  const taken = await loadTaken(
    database,
    clinicId,
    rows.map(({ patientId }) => patientId),
    range,
  );
  return { ...staffing, taken: { ...staffing.taken, ...taken } };
}

function visitOf({ row, about }: RescueErrand, staffing: Staffing): readonly BookedVisit[] {
  if (about === null) return [];
  return [
    {
      id: row.id,
      shape: shapeFor(about.errand.work, staffing, row.patientId),
      start: row.startsAt.getTime() / MS_PER_MINUTE,
      specialist: heldBy(row, 'specialist')[0] ?? null,
      room: heldBy(row, 'room')[0] ?? null,
      devices: heldBy(row, 'device'),
    },
  ];
}

function tell(
  { shifted, calls }: ShiftProposal,
  held: ReadonlyMap<string, LateHeldReply['reason']>,
  rows: readonly BookedRow[],
  visits: ReadonlyMap<string, VisitReply>,
): LateReply {
  const reached = new Map(rows.map(({ id, phone, noContact }) => [id, { phone, noContact }]));
  const touched = (id: string) => ({
    visit: visits.get(id) as VisitReply,
    ...(reached.get(id) as Pick<BookedRow, 'phone' | 'noContact'>),
  });
  return {
    shifts: shifted.map(({ visit, start, minutes, needs }) => {
      const startsAt = new Date(start * MS_PER_MINUTE).toISOString();
      return { ...touched(visit), startsAt, minutes, needs: [...needs] };
    }),
    calls: calls.map(({ visit, conflict: { code, role, minutes }, inTheWayOf }) => ({
      ...touched(visit),
      reason: {
        code,
        params: { ...(role === undefined ? {} : { role }), ...(minutes === undefined ? {} : { minutes }) },
      },
      inTheWayOf: [...inTheWayOf],
    })),
    held: rows.flatMap(({ id }) => {
      const reason = held.get(id);
      return reason === undefined ? [] : [{ ...touched(id), reason }];
    }),
  };
}
