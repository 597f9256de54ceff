import type { Day } from '@stratum/calendar';
import { dayOf } from './dayOf';
import type { TimelinePlan } from './types';

/** The days on which sessions of a plan stand now, where they would stand on another one. */
export function ghostsOf(plan: TimelinePlan, preview: TimelinePlan): Readonly<Record<string, Day>> {
  const next = new Map(
    preview.courses.flatMap(({ sessions }) => sessions.map((session) => [session.id, dayOf(session)])),
  );
  return Object.fromEntries(
    plan.courses.flatMap(({ sessions }) =>
      sessions.flatMap((session) => {
        const day = dayOf(session);
        return day && day !== next.get(session.id) ? [[session.id, day]] : [];
      }),
    ),
  );
}
