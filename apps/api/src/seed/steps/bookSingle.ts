import { type Day, minuteOfDayAt } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { bookVisit } from '../../journeys/bookVisit/bookVisit.js';
import { findOpenings } from '../../journeys/findOpenings/findOpenings.js';
import type { Chance } from '../Chance.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { ticketFor } from './ticketFor.js';

export interface SingleVisit {
  readonly patientId: string;
  readonly kind: 'consultation' | 'review';
  readonly from: Day;
  readonly to: Day;
  readonly specialistIds?: readonly string[];
  /** Begins before this minute of the day. */
  readonly before?: number;
}

/** The desk books a consultation or a review at some opening of these days; null when there is none. */
export async function bookSingle(
  stage: Stage,
  desk: Actor,
  { patientId, kind, from, to, specialistIds = [], before = 1440 }: SingleVisit,
  chance: Chance,
  at: number,
): Promise<VisitReply | null> {
  const moment = momentOf(stage, at);
  const wanted = { patientId, kind, from, to, each: 'specialist' as const, limit: 500 };
  const found = await findOpenings(
    stage.database,
    desk,
    { ...wanted, specialistIds: [...specialistIds] },
    moment,
  );
  // On the quarter hour, as desks do; otherwise short gaps would be lost between visits.
  const openings = found.filter(
    ({ startsAt }) =>
      isRound(startsAt) && (before === 1440 || minuteOfDayAt(Date.parse(startsAt), stage.zone) < before),
  );
  if (openings.length === 0) return null;
  const { startsAt, specialist, room } = chance.oneOf(openings);
  const body = { patientId, kind, startsAt, specialistId: specialist.id, roomId: room.id };
  return bookVisit(stage.database, desk, ticketFor('POST /api/visits'), body, moment);
}

const isRound = (startsAt: string) => Date.parse(startsAt) % 900_000 === 0;
