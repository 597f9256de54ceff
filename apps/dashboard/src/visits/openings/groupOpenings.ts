import type { Day } from '@stratum/calendar';
import type { Opening } from './Opening';

export type OpeningDay = {
  readonly day: Day;
  readonly openings: readonly Opening[];
  readonly daysFromIdeal: number | null;
  readonly drift: number | null;
};

/** Openings by day, each day in the order of its times. */
export function groupOpenings(openings: readonly Opening[]): readonly OpeningDay[] {
  const days = new Map<Day, Opening[]>();
  for (const opening of openings) {
    const day = days.get(opening.day);
    if (day) day.push(opening);
    else days.set(opening.day, [opening]);
  }
  return [...days].map(([day, all]) => ({
    day,
    openings: all.sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
    daysFromIdeal: all[0]?.daysFromIdeal ?? null,
    drift: all[0]?.drift ?? null,
  }));
}

/**
 * The few openings of a day that are shown at once: those nearest to a wanted time, or spread over the day.
 * @param wanted an instant, where somebody asked for one
 * @param most how many
 */
export function fewOpenings(
  openings: readonly Opening[],
  wanted: string | null,
  most: number,
): readonly Opening[] {
  if (openings.length <= most) return openings;
  if (wanted) {
    const far = ({ startsAt }: Opening) => Math.abs(Date.parse(startsAt) - Date.parse(wanted));
    const nearest = new Set([...openings].sort((a, b) => far(a) - far(b)).slice(0, most));
    return openings.filter((opening) => nearest.has(opening));
  }
  const step = (openings.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => openings[Math.round(index * step)] as Opening);
}
