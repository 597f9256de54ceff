import { dayAt, daysBetween } from '@stratum/calendar';
import type { AnswerValue } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { stepVisit } from '../../journeys/stepVisit/stepVisit.js';
import { finishVisit } from '../../journeys/treatVisit/finishVisit.js';
import type { Chance } from '../Chance.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { recordsFor } from '../steps/recordFor.js';
import { startTreatment } from '../steps/startTreatment.js';
import type { Part } from './Story.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Days after which nobody looks any more whether a visit had been confirmed. */
const REMEMBERED = 14;

export interface Attendance {
  /** What has changed for the patient by then, for the check before a treatment. */
  readonly answers?: Readonly<Record<string, AnswerValue>>;
  /** What the specialist does while the patient is in the room. */
  readonly inside?: (specialist: Actor, at: number) => Promise<void>;
}

/** How a visit went: `stopped` by an answer before the treatment, the patient still there. */
export type Attended = { visit: VisitReply; outcome: 'done' | 'stopped'; at: number };

/** A patient comes to a visit: confirmed the day before or not, a little early or late, and treated. */
export async function* attend(
  stage: Stage,
  booked: VisitReply,
  chance: Chance,
  { answers = {}, inside }: Attendance = {},
): Part<Attended> {
  const begins = Date.parse(booked.startsAt);
  const desk = chance.oneOf(stage.receptionists);
  const specialist = whoTreats(stage, booked);
  let visit = booked;
  const confirms = chance.happens(0.6) && daysBetween(dayAt(begins, stage.zone), stage.today) < REMEMBERED;
  const arrives = begins + chance.whole(-16, 5) * MINUTE;
  const starts = Math.max(begins, arrives) + chance.whole(0, 14) * MINUTE;
  if (confirms) {
    const calls = begins - DAY - chance.whole(0, 90) * MINUTE;
    const now = yield calls;
    if (now === calls) visit = await step(stage, desk, visit, 'confirm', calls);
  }
  yield arrives;
  visit = await step(stage, desk, visit, 'check-in', arrives);
  yield starts;
  const started = await startTreatment(stage, specialist, visit, answers, starts);
  if (started.outcome !== 'started') return { visit: started.visit, outcome: 'stopped', at: starts };
  if (inside !== undefined) await inside(specialist, starts + 10 * MINUTE);
  const ends = starts + (Date.parse(visit.endsAt) - begins) - 5 * MINUTE;
  yield ends;
  const seen = { id: visit.id, version: started.visit.version };
  const moment = momentOf(stage, ends);
  const done = await finishVisit(stage.database, specialist, seen, recordsFor(visit, chance), moment);
  return { visit: done.visit, outcome: 'done', at: ends };
}

/** The one that the visit is booked with. */
function whoTreats({ specialists }: Stage, { specialist }: VisitReply): Actor {
  return specialists.find(({ membershipId }) => membershipId === specialist.id) as Actor;
}

async function step(
  stage: Stage,
  desk: Actor,
  { id, version }: VisitReply,
  name: 'confirm' | 'check-in',
  at: number,
): Promise<VisitReply> {
  const change = name === 'check-in' ? { arrivedAt: new Date(at) } : {};
  const moment = momentOf(stage, at);
  const { visit } = await stepVisit(stage.database, desk, { id, version }, { name, change }, moment);
  return visit;
}
