import type { Day } from '@stratum/calendar';
import { proposeSeries, type SeriesProposal } from '@stratum/scheduling';
import type { Errand } from '../findOpenings/Errand.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import { type PutOff, putOff } from './putOff.js';
import type { Series } from './Series.js';

/** Sessions that findings keep from being placed at all, with what they say. */
export type Stopped = ReadonlyMap<string, Stand>;

export interface SeriesDecision {
  /** With the windows that the findings leave. */
  readonly series: Series;
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
 * session; where one puts it off, the windows are drawn again without those days and the series is placed again.
 */
export function decideSeries(wanted: Series): SeriesDecision {
  let series = wanted;
  let refused: readonly Refused[] = wanted.request.sessions.flatMap(({ id, ideal }) =>
    refusal(series, id, ideal),
  );
  let stopped: Stopped = new Map();
  const delays: PutOff[] = [];
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt === ATTEMPTS;
    const ended = refused.filter(
      ({ stand }) => isLast || stand.verdict === 'blocked' || stand.until === null,
    );
    stopped = new Map([...stopped, ...ended.map(({ session, stand }) => [session, stand] as const)]);
    delays.push(...refused.filter((one) => !ended.includes(one)).map(delayOf));
    if (delays.length > 0) series = putOff(wanted, delays);
    const waiting = waitingFor(series, stopped);
    const sessions = series.request.sessions.filter(({ id }) => !stopped.has(id) && !waiting.has(id));
    const proposal = proposeSeries({ ...series.request, sessions });
    refused = proposal.placed.flatMap(({ session, opening }) => refusal(series, session, opening.day));
    if (refused.length === 0 || isLast) return { series, proposal, stopped, waiting };
  }
}

function refusal({ errands, situation }: Series, session: string, day: Day): Refused[] {
  const stand = standOn(day, errands.get(session) as Errand, situation);
  return stand.verdict === 'clear' ? [] : [{ session, day, stand }];
}

const delayOf = ({ session, day, stand }: Refused): PutOff => ({
  session,
  from: day,
  until: stand.until as Day,
});

/** A course goes on after a session only when that session has its place. */
function waitingFor({ plan, request }: Series, stopped: Stopped): ReadonlyMap<string, string> {
  const isWanted = new Set(request.sessions.map(({ id }) => id));
  const waiting = new Map<string, string>();
  for (const first of plan.sessions.filter(({ id }) => stopped.has(id))) {
    for (const { id, courseId, ordinal } of plan.sessions) {
      const follows = courseId === first.courseId && ordinal > first.ordinal;
      if (follows && isWanted.has(id) && !stopped.has(id)) waiting.set(id, first.id);
    }
  }
  return waiting;
}
