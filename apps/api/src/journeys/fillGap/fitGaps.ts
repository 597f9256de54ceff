import { dayAt } from '@stratum/calendar';
import { type FreeTime, fitGap, type Waiting } from '@stratum/scheduling';
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
import { findGaps, type Gap } from './findGaps.js';
import type { GapReply } from './GapReply.js';
import { loadWaiting, type WaitingErrand } from './loadWaiting.js';

const MS_PER_MINUTE = 60_000;

/**
 * Times that cancelled and moved visits have left, each with who waits and could have it, the best first: nobody for whom
 * a rule or a finding stands against the day, and nothing that people or rooms are not free for.
 * @param visitId only what this visit has left
 * @throws Problem 404
 */
export async function fitGaps(
  database: Database,
  actor: Actor,
  moment: Moment,
  visitId: string | null = null,
): Promise<GapReply[]> {
  if (visitId !== null) await requireVisit(database, actor.clinicId, visitId);
  const gaps = await findGaps(database, actor.clinicId, moment.at, visitId);
  if (gaps.length === 0) return [];
  const waiting = await loadWaiting(database, actor, moment);
  const replies: GapReply[] = [];
  for (const gap of gaps) replies.push(await fitOne(database, actor, gap, waiting, moment));
  return replies;
}

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

async function fitOne(
  database: Database,
  actor: Actor,
  gap: Gap,
  waiting: readonly WaitingErrand[],
  { at }: Moment,
): Promise<GapReply> {
  const zone = actor.clinic.timeZone;
  const day = dayAt(Date.parse(gap.startsAt), zone);
  const possible = waiting.filter(({ entry, errand, situation }) => {
    const isTooLate = entry.until !== null && entry.until <= day;
    return !isTooLate && allowedDays(errand, situation, { first: day, last: day }).length > 0;
  });
  const candidates: Candidate[] = [];
  for (const one of possible) candidates.push(await candidateFor(database, actor, gap, day, one));
  const fits = fitGap({
    specialist: gap.specialist.id,
    during: [Date.parse(gap.startsAt) / MS_PER_MINUTE, Date.parse(gap.endsAt) / MS_PER_MINUTE],
    free: Object.assign({}, ...candidates.map(({ free }) => free)) as FreeTime,
    waiting: candidates.map((candidate) => candidate.waiting),
    now: Math.ceil(at / MS_PER_MINUTE),
    zone,
    step: STEP,
  });
  return {
    ...gap,
    day,
    fits: fits.map(({ id, opening, reasons }) => {
      const { one, staffing } = candidates.find((candidate) => candidate.waiting.id === id) as Candidate;
      return {
        entry: one.entry,
        opening: tellOpening(opening, staffing, windowOf(one.errand)),
        reasons: [...reasons],
      };
    }),
  };
}

async function candidateFor(
  database: Database,
  actor: Actor,
  gap: Gap,
  day: string,
  one: WaitingErrand,
): Promise<Candidate> {
  const zone = actor.clinic.timeZone;
  const { entry, errand, situation } = one;
  const { patientId } = situation;
  const range = { first: day, last: day };
  const staffing = await loadStaffing(database, actor.clinicId, {
    ...{ ...range, zone, patientId, specialistIds: [gap.specialist.id] },
    protocolCodes: errand.work.protocols.map(({ code }) => code),
  });
  const window = windowOf(errand);
  const preference = {
    ...(entry.specialist === null ? {} : { specialists: [entry.specialist.id] }),
    ...(entry.weekdays.length === 0 ? {} : { weekdays: entry.weekdays }),
    ...(entry.fromMinute === null ? {} : { fromMinute: entry.fromMinute }),
    ...(entry.toMinute === null ? {} : { toMinute: entry.toMinute }),
  };
  const waiting = { id: entry.id, shape: shapeFor(errand.work, staffing, patientId), window, preference };
  return { one, waiting, staffing, free: freeTimeOf(staffing, patientId, range, zone) };
}
