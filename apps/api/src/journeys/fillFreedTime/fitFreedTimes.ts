import { dayAt } from '@stratum/calendar';
import { type FreeTime, fitFreedTime, type Waiting } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import { notFound } from '../../http/problems/notFound.js';
import { allowedDays } from '../findOpenings/allowedDays.js';
import { windowOf } from '../findOpenings/Errand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { STEP } from '../findOpenings/STEP.js';
import { tellOpening } from '../findOpenings/tellOpening.js';
import type { FreedTimeReply } from './FreedTimeReply.js';
import { findCandidates } from './findCandidates.js';
import { type FreedTime, findFreedTimes } from './findFreedTimes.js';
import { loadWaiting, type WaitingErrand } from './loadWaiting.js';

const MS_PER_MINUTE = 60_000;

/**
 * Times that cancelled and moved visits have left, each with who waits and could have it, the best first: nobody for whom
 * a rule or a finding stands against the day, and nothing that people or rooms are not free for.
 * @param visitId only what this visit has left
 * @throws Problem 404
 */
export async function fitFreedTimes(
  database: Database,
  actor: Actor,
  moment: Moment,
  visitId: string | null = null,
): Promise<FreedTimeReply[]> {
  if (visitId !== null) await requireVisit(database, actor.clinicId, visitId);
  const freedTimes = await findFreedTimes(database, actor.clinicId, moment.at, visitId);
  if (freedTimes.length === 0) return [];
  const load = remembering((ids) => loadWaiting(database, actor, ids, moment));
  const replies: FreedTimeReply[] = [];
  for (const freedTime of freedTimes) replies.push(await fitOne(database, actor, freedTime, load, moment));
  return replies;
}

/** Somebody who waits is loaded once, however many freed times they may fit into. */
function remembering(load: (ids: readonly string[]) => Promise<WaitingErrand[]>): Load {
  const known = new Map<string, WaitingErrand>();
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) for (const one of await load(unknown)) known.set(one.entry.id, one);
    return ids.flatMap((id) => known.get(id) ?? []);
  };
}

type Load = (ids: readonly string[]) => Promise<WaitingErrand[]>;

async function requireVisit(database: Database, clinicId: string, id: string): Promise<void> {
  const found = await database.read('select 1 from visits where clinic_id = $1 and id = $2', [clinicId, id]);
  if (found.length === 0) throw notFound('visit');
}

interface Candidate {
  readonly one: WaitingErrand;
  readonly waiting: Waiting;
  readonly staffing: Staffing;
  readonly free: FreeTime;
}

/** As many are looked at together. */
const AT_ONCE = 20;
/** Nobody telephones further down: whoever comes after so many would be asked after all of them. */
const ENOUGH = 20;

/** Everybody who waits is considered, in the order in which they would be asked, until there are enough. */
async function fitOne(
  database: Database,
  actor: Actor,
  freedTime: FreedTime,
  load: Load,
  moment: Moment,
): Promise<FreedTimeReply> {
  const day = dayAt(Date.parse(freedTime.startsAt), actor.clinic.timeZone);
  const ids = await findCandidates(database, actor.clinicId, moment.today, { ...freedTime, day });
  const candidates: Candidate[] = [];
  let fits = fitInto(freedTime, candidates, actor.clinic.timeZone, moment.at);
  for (let at = 0; at < ids.length && fits.length < ENOUGH; at += AT_ONCE) {
    const possible = (await load(ids.slice(at, at + AT_ONCE))).filter(
      ({ errand, situation }) => allowedDays(errand, situation, { first: day, last: day }).length > 0,
    );
    const more = await Promise.all(possible.map((one) => candidateFor(database, actor, freedTime, day, one)));
    candidates.push(...more);
    fits = fitInto(freedTime, candidates, actor.clinic.timeZone, moment.at);
  }
  return {
    ...freedTime,
    day,
    fits: fits.slice(0, ENOUGH).map(({ id, opening, reasons }) => {
      const { one, staffing } = candidates.find((candidate) => candidate.waiting.id === id) as Candidate;
      return {
        entry: one.entry,
        opening: tellOpening(opening, staffing, windowOf(one.errand)),
        reasons: [...reasons],
      };
    }),
  };
}

const fitInto = (freedTime: FreedTime, candidates: readonly Candidate[], zone: string, at: number) =>
  fitFreedTime({
    specialist: freedTime.specialist.id,
    during: [Date.parse(freedTime.startsAt) / MS_PER_MINUTE, Date.parse(freedTime.endsAt) / MS_PER_MINUTE],
    free: Object.assign({}, ...candidates.map(({ free }) => free)) as FreeTime,
    waiting: candidates.map((candidate) => candidate.waiting),
    now: Math.ceil(at / MS_PER_MINUTE),
    zone,
    step: STEP,
  });

async function candidateFor(
  database: Database,
  actor: Actor,
  freedTime: FreedTime,
  day: string,
  one: WaitingErrand,
): Promise<Candidate> {
  const zone = actor.clinic.timeZone;
  const { entry, errand, situation } = one;
  const { patientId } = situation;
  const range = { first: day, last: day };
  const staffing = await loadStaffing(database, actor.clinicId, {
    ...{ ...range, zone, patientId, specialistIds: [freedTime.specialist.id] },
    deviceIds: errand.work.deviceIds,
    protocolCodes: errand.work.protocols.map(({ code }) => code),
  });
  const window = windowOf(errand);
  const preference = {
    ...(entry.specialist === null ? {} : { specialists: [entry.specialist.id] }),
    ...(entry.weekdays.length === 0 ? {} : { weekdays: entry.weekdays }),
    ...(entry.fromMinute === null ? {} : { fromMinute: entry.fromMinute }),
    ...(entry.toMinute === null ? {} : { toMinute: entry.toMinute }),
  };
  const bookedOn = entry.visit === null ? null : dayAt(Date.parse(entry.visit.startsAt), zone);
  const shape = shapeFor(errand.work, staffing, patientId);
  const waiting = { id: entry.id, shape, window, preference, bookedOn };
  return { one, waiting, staffing, free: freeTimeOf(staffing, patientId, range, zone) };
}
