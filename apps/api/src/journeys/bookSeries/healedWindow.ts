import { type Day, latestDay } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import { healedFrom } from '../../features/plans/healedFrom.js';
import { type Errand, windowOf } from '../findOpenings/Errand.js';
import type { Situation } from '../findOpenings/Situation.js';

/** The window of a session; where the skin heals late, by what another plan was told, it begins later. */
export function healedWindow(
  errand: Errand,
  { healings }: Pick<Situation, 'healings'>,
): Omit<Window, 'because'> {
  const areas = errand.treatments.map(({ area }) => area);
  return windowFrom(windowOf(errand) as Window, healedFrom(areas, healings));
}

function windowFrom(window: Window, day: Day | null): Omit<Window, 'because'> {
  if (day === null || day <= window.earliest) return window;
  const ranges = window.ranges
    .filter(({ last }) => last >= day)
    .map(({ first, last }) => ({ first: latestDay([first, day]) as Day, last }));
  const earliest = ranges[0]?.first ?? day;
  return { ...window, earliest, ideal: latestDay([window.ideal, earliest]) as Day, ranges };
}
