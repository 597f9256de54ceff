import type { Day } from '@stratum/calendar';
import { proposeSeries, type SeriesProposal, type SeriesSession } from '@stratum/scheduling';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Errand } from '../findOpenings/Errand.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import type { Series } from './Series.js';
import { withoutDays } from './withoutDays.js';

/** A session that findings keep from being placed at all, with what they say. */
export type Stopped = ReadonlyMap<string, Stand>;

export interface SeriesDecision {
  readonly proposal: SeriesProposal;
  readonly stopped: Stopped;
  /** Later sessions of a course that has a stopped one, with the session that they wait for. */
  readonly waiting: ReadonlyMap<string, string>;
}

interface Refused {
  readonly session: string;
  readonly day: Day;
  readonly stand: Stand;
}

/** A finding puts off to one day after another only so often. */
const ATTEMPTS = 8;

/**
 * Places a series on the best days that no finding stands against. Findings are evaluated for the day of each
 * session; where one stands, that stretch is cut out of the window and the series is placed again.
 */
export function decideSeries(series: Series): SeriesDecision {
  const { request } = series;
  let sessions = request.sessions;
  let refused: readonly Refused[] = sessions.flatMap(({ id, ideal }) => refusal(series, id, ideal));
  let stopped: Stopped = new Map();
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt === ATTEMPTS;
    const ended = refused.filter(
      ({ stand }) => isLast || stand.verdict === 'blocked' || stand.until === null,
    );
    stopped = new Map([...stopped, ...ended.map(({ session, stand }) => [session, stand] as const)]);
    const waiting = waitingFor(series.plan, stopped, request.sessions);
    sessions = sessions
      .filter(({ id }) => !stopped.has(id) && !waiting.has(id))
      .map((session) => withoutRefused(session, refused));
    const proposal = proposeSeries({ ...request, sessions });
    refused = proposal.placed.flatMap(({ session, opening }) => refusal(series, session, opening.day));
    if (refused.length === 0 || isLast) return { proposal, stopped, waiting };
  }
}

function refusal({ errands, situation }: Series, session: string, day: Day): Refused[] {
  const stand = standOn(day, errands.get(session) as Errand, situation);
  return stand.verdict === 'clear' ? [] : [{ session, day, stand }];
}

function withoutRefused(session: SeriesSession, refused: readonly Refused[]): SeriesSession {
  const hit = refused.find((one) => one.session === session.id);
  return hit === undefined ? session : withoutDays(session, hit.day, hit.stand.until as Day);
}

/** A course goes on after a session only when that session has its place. */
function waitingFor(
  { sessions }: StoredPlan,
  stopped: Stopped,
  wanted: readonly SeriesSession[],
): ReadonlyMap<string, string> {
  const isWanted = new Set(wanted.map(({ id }) => id));
  const waiting = new Map<string, string>();
  for (const first of sessions.filter(({ id }) => stopped.has(id))) {
    for (const { id, courseId, ordinal } of sessions) {
      const follows = courseId === first.courseId && ordinal > first.ordinal;
      if (follows && isWanted.has(id) && !stopped.has(id)) waiting.set(id, first.id);
    }
  }
  return waiting;
}
