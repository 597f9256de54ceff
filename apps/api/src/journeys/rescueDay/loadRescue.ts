import { addDays, type Day, dayAt, daysBetween, latestDay } from '@stratum/calendar';
import type { Outage } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { loadTaken } from '../../features/availability/loadTaken.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { findBooked } from '../../features/visits/findBooked.js';
import type { Moment } from '../findOpenings/Moment.js';
import { heldBy } from './heldBy.js';
import { isUnsuited } from './isUnsuited.js';
import { loadAbout } from './loadAbout.js';
import { loadWorks } from './loadWorks.js';
import { outagesOf } from './outagesOf.js';
import type { Rescue } from './Rescue.js';

/** Days around the outage on which a place is looked for, and after them for ways out. */
const BEFORE_DAYS = 7;
const AFTER_DAYS = 14;
const FURTHER_DAYS = 14;

/** So many visits are placed together; the rest comes once these are settled. */
const MOST = 40;

export interface RescueWanted {
  /** Null asks for whatever cannot take place as everything is set up by now. */
  readonly absentId: string | null;
  readonly from: Date;
  readonly to: Date;
}

export interface LoadedRescue {
  readonly rescue: Rescue;
  /** Patients who are here already. */
  readonly here: readonly BookedRow[];
  readonly more: number;
}

/** Loads what a rescue is decided on. */
export async function loadRescue(
  database: Database,
  actor: Actor,
  { absentId, from, to }: RescueWanted,
  moment: Moment,
): Promise<LoadedRescue> {
  const { clinicId } = actor;
  const zone = actor.clinic.timeZone;
  const found = await findBooked(database, clinicId, { from, to, resourceId: absentId });
  const out = { first: dayAt(from.getTime(), zone), last: dayAt(to.getTime(), zone) };
  const range = rangeAround(out, moment.today);
  const staffing = await loadStaffing(database, clinicId, {
    ...{ ...range, zone, patientId: clinicId, protocolCodes: [] },
    deviceIds: [...new Set(found.flatMap((row) => heldBy(row, 'device')))],
  });
  const away = absentId === null ? staffing : withAbsence(staffing, absentId, from, to);
  const open = freeTimeOf({ ...away, taken: {} }, found.map(patientOf), range, zone);
  const works = absentId === null ? await loadWorks(database, clinicId, found) : new Map();
  const outages = (row: BookedRow) =>
    isUnsuited(row, works.get(row.id), staffing) ? wholeRoom(row) : outagesOf(row, open);
  // What is booked beside everything else keeps no hours, and asks only for who is away.
  const touched = found.filter((row) => (row.urgent ? absentId !== null : outages(row).length > 0));
  const toPlace = touched.filter(({ state }) => state !== 'arrived');
  const placed = toPlace.slice(0, MOST);
  const taken = await loadTaken(database, clinicId, placed.map(patientOf), { ...range, zone });
  const known = { ...away, taken: { ...away.taken, ...taken } };
  const rescue = {
    outages: placed.flatMap(outages),
    errands: await Promise.all(placed.map((row) => loadAbout(database, actor, row, moment))),
    staffing: known,
    ...{ range, out },
    horizonDays: daysBetween(moment.today, range.last) - FURTHER_DAYS,
    now: Math.ceil(moment.at / 60_000),
    zone,
  };
  return {
    rescue,
    here: touched.filter(({ state }) => state === 'arrived'),
    more: toPlace.length - placed.length,
  };
}

/** A room in which a visit cannot take place is not there for it. */
const wholeRoom = ({ claims }: BookedRow): readonly Outage[] =>
  claims
    .filter(({ role }) => role === 'room')
    .map(({ resourceId, during }) => ({ resource: resourceId, during: [during] }));

const patientOf = ({ patientId }: BookedRow) => patientId;

function rangeAround({ first, last }: DayRange, today: Day): DayRange {
  return {
    first: latestDay([addDays(first, -BEFORE_DAYS), today]) as Day,
    last: addDays(latestDay([last, today]) as Day, AFTER_DAYS + FURTHER_DAYS),
  };
}

function withAbsence(staffing: Staffing, id: string, from: Date, to: Date): Staffing {
  const span = [Math.floor(from.getTime() / 60_000), Math.ceil(to.getTime() / 60_000)] as const;
  const absences = { ...staffing.absences, [id]: [...(staffing.absences[id] ?? []), span] };
  return { ...staffing, absences };
}
