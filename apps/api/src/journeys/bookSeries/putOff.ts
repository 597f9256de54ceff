import { addDays, type Day } from '@stratum/calendar';
import { type Forbidden, solvePlan, type Window } from '@stratum/timeline';
import { timelineOf } from '../../features/plans/timelineOf.js';
import type { Series } from './Series.js';

/** Days on which a finding stands against a session: from one up to, not including, another. */
export interface PutOff {
  readonly session: string;
  readonly from: Day;
  readonly until: Day;
}

/**
 * A series with the windows that it has when sessions are put off: the plan is solved again without those days,
 * so that what follows a session that comes later comes later too.
 */
export function putOff(series: Series, delays: readonly PutOff[]): Series {
  const { plan, situation, request } = series;
  const timeline = timelineOf(plan);
  const holes = delays.map(({ session, from, until }): Forbidden => {
    return {
      sessions: [session],
      first: from,
      last: addDays(until, -1),
      rule: { code: 'finding', version: '1' },
    };
  });
  const forbidden = [...timeline.forbidden, ...holes];
  const solution = solvePlan({ ...timeline, forbidden }, situation.today);
  if (!solution.ok) return series;
  const windowOf = (id: string) => solution.windows[id] as Window;
  return {
    ...series,
    request: {
      ...request,
      sessions: request.sessions.map((session) => {
        const { earliest, ideal, latest, ranges } = windowOf(session.id);
        return { ...session, earliest, ideal, latest, ranges };
      }),
    },
    errands: new Map(
      [...series.errands].map(([id, errand]) => [
        id,
        {
          ...errand,
          sessions: errand.sessions.map((session) => ({ ...session, window: windowOf(session.id) })),
        },
      ]),
    ),
  };
}
