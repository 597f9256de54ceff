import type { SeriesProposal } from './SeriesProposal.js';

/**
 * Whether a series that was placed on days near the ideal ones alone is the best there is: one that leaves them with
 * some session would be more days from the ideals in all, however well the others came to lie.
 * @param reach of the days that were looked at, from each ideal day
 */
export function isBestAnywhere(
  {
    unplaced,
    cost,
    fewestDays,
    optimal,
  }: Pick<SeriesProposal, 'unplaced' | 'cost' | 'fewestDays' | 'optimal'>,
  reach: number,
): boolean {
  if (!optimal || unplaced.length > 0) return false;
  const together = fewestDays.reduce((sum, days) => sum + days, 0);
  return fewestDays.every((days) => cost < reach + 1 + together - days);
}
