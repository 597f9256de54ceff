import { addDays, type Day, earliestDay, latestDay } from '@stratum/calendar';
import type { TimelinePlan } from './types';

const SHORTEST_DAYS = 90;

/** First and last day of the picture: whole months around everything drawn, and never less than three. */
export function spanOf(plan: TimelinePlan): { first: Day; last: Day } {
  const days = [plan.today, ...(plan.events ?? []).flatMap((event) => [event.on, event.to ?? event.on])];
  for (const session of plan.courses.flatMap((course) => course.sessions)) {
    const { on, window, healing } = session;
    if (on) days.push(on, addDays(on, healing?.high ?? 0));
    if (window && session.state !== 'done') days.push(window.ideal, window.latest ?? window.ideal);
  }
  const first = monthStart(addDays(earliestDay(days) ?? plan.today, -6));
  const last =
    latestDay([addDays(latestDay(days) ?? plan.today, 10), addDays(first, SHORTEST_DAYS)]) ?? plan.today;
  return { first, last: addDays(monthStart(addDays(monthStart(last), 31)), -1) };
}

function monthStart(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}
