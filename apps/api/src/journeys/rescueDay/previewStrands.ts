import { addDays, dayAt, latestDay } from '@stratum/calendar';
import type { FreeTime } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { VisitWork } from '../../features/availability/VisitWork.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { findBooked } from '../../features/visits/findBooked.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { Moment } from '../findOpenings/Moment.js';
import { minutesOfDays } from '../findOpenings/minutesOfDays.js';
import { findAbsent } from './findAbsent.js';
import { heldBy } from './heldBy.js';
import { isUnsuited } from './isUnsuited.js';
import { loadWorks } from './loadWorks.js';
import { outagesOf } from './outagesOf.js';
import { requireChange } from './requireChange.js';
import type { Stranded } from './Stranded.js';
import type { StrandsBody } from './StrandsBody.js';
import type { StrandsReply } from './StrandsReply.js';
import { showTouched } from './showTouched.js';
import { strandedByMinutes } from './strandedByMinutes.js';
import { withChange } from './withChange.js';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Nothing is booked further ahead. */
const AHEAD_DAYS = 400;
const MOST_TOLD = 200;
/** What a rescue looks at in one go. */
const RESCUE_DAYS = 60;

/** Changes that are weighed by what each visit needs. */
const NEED_WORKS: readonly StrandsBody['kind'][] = ['room-kind', 'device-rooms', 'visit-minutes'];

/**
 * The visits that a change of hours, people, rooms or devices would leave without a place that they have now; nothing
 * is stored. That they were looked at is written down.
 * @throws Problem 400, 404
 */
export async function previewStrands(
  database: Database,
  actor: Actor,
  change: StrandsBody,
  moment: Moment,
): Promise<StrandsReply> {
  requireChange(change);
  const { resourceId = null } = change;
  if (resourceId !== null) await findAbsent(database, actor.clinicId, resourceId);
  const zone = actor.clinic.timeZone;
  const rows = (
    await findBooked(database, actor.clinicId, { ...spanOf(change, actor, moment), resourceId })
  ).filter(({ state }) => state !== 'arrived');
  const last = rows.at(-1);
  if (last === undefined) return { visits: [], total: 0, growing: 0, from: null, to: null };
  const range = {
    first: moment.today,
    last: latestDay([moment.today, dayAt(last.startsAt.getTime(), zone)]) ?? moment.today,
  };
  const staffing = await loadHours(database, actor, rows, range);
  const patients = rows.map(({ patientId }) => patientId);
  const freeTime = (one: Staffing) => freeTimeOf(one, patients, range, zone);
  const works = NEED_WORKS.includes(change.kind)
    ? await loadWorks(database, actor.clinicId, rows)
    : new Map<string, VisitWork>();
  const { stranded, growing } =
    change.kind === 'visit-minutes'
      ? strandedByMinutes(rows, works, change, { open: freeTime(staffing), staffing })
      : { stranded: strandedBy(rows, staffing, change, { freeTime, works }), growing: 0 };
  const told = stranded.slice(0, MOST_TOLD);
  const visits = await showTouched(
    database,
    actor,
    told.map(({ row }) => row),
  );
  const rescue = change.kind === 'visit-minutes' ? { from: null, to: null } : spanOfRescue(stranded);
  return { ...tell(told, visits), total: stranded.length, growing, ...rescue };
}

/** What was without a place before is no matter of this change. */
function strandedBy(
  rows: readonly BookedRow[],
  staffing: Staffing,
  change: StrandsBody,
  { freeTime, works }: { freeTime: (staffing: Staffing) => FreeTime; works: ReadonlyMap<string, VisitWork> },
): readonly Stranded[] {
  const changed = withChange(staffing, change);
  const [before, after] = [freeTime(staffing), freeTime(changed)];
  const keepsHours = (row: BookedRow) =>
    !row.urgent || change.kind === 'absence' || change.kind === 'inactive';
  return rows.filter(keepsHours).flatMap((row) => {
    const work = works.get(row.id);
    if (isUnsuited(row, work, changed) && !isUnsuited(row, work, staffing)) return [{ row, missing: 'room' }];
    const [first] = outagesOf(row, after);
    if (first === undefined || outagesOf(row, before).length > 0) return [];
    const claim = row.claims.find(({ resourceId }) => resourceId === first.resource);
    return [{ row, missing: claim?.role ?? 'patient' }];
  });
}

function spanOf({ kind, day, startsAt, endsAt }: StrandsBody, actor: Actor, { at, today }: Moment) {
  const zone = actor.clinic.timeZone;
  const now = new Date(at);
  const always = { from: now, to: new Date(at + AHEAD_DAYS * MS_PER_DAY) };
  if (kind === 'absence') {
    const from = new Date(Math.max(at, Date.parse(startsAt as string)));
    const to = new Date(Math.max(from.getTime(), Date.parse(endsAt as string)));
    return { from, to };
  }
  if ((kind !== 'closure' && kind !== 'day-hours') || day == null) return always;
  if (day < today) return { from: now, to: now };
  const [[from, to] = [0, 0]] = minutesOfDays([day], zone);
  return { from: new Date(Math.max(at, from * MS_PER_MINUTE)), to: new Date(to * MS_PER_MINUTE) };
}

/** Hours, absences and closures; what is taken plays no part. */
async function loadHours(
  database: Database,
  { clinicId, clinic }: Actor,
  rows: readonly BookedRow[],
  { first, last }: { first: string; last: string },
): Promise<Staffing> {
  const held = (role: 'specialist' | 'room' | 'device') => [
    ...new Set(rows.flatMap((row) => heldBy(row, role))),
  ];
  const staffing = await loadStaffing(database, clinicId, {
    ...{ first, last: addDays(last, 1), zone: clinic.timeZone, patientId: clinicId, protocolCodes: [] },
    ...{ specialistIds: held('specialist'), roomIds: held('room'), deviceIds: held('device') },
  });
  return { ...staffing, taken: {} };
}

function tell(
  stranded: readonly Stranded[],
  shown: ReadonlyMap<string, VisitReply>,
): Pick<StrandsReply, 'visits'> {
  return {
    visits: stranded.flatMap(({ row, missing }) => {
      const visit = shown.get(row.id);
      if (visit === undefined) return [];
      const { id, patient, startsAt, specialist, room } = visit;
      return [
        { visitId: id, patient, startsAt: new Date(startsAt).toISOString(), specialist, room, missing },
      ];
    }),
  };
}

function spanOfRescue(stranded: readonly Stranded[]): Pick<StrandsReply, 'from' | 'to'> {
  const [first, last] = [stranded[0], stranded.at(-1)];
  if (first === undefined || last === undefined) return { from: null, to: null };
  const from = first.row.startsAt.getTime();
  const to = Math.min(last.row.startsAt.getTime() + MS_PER_DAY, from + RESCUE_DAYS * MS_PER_DAY);
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
