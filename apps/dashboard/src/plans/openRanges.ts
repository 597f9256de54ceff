import type { PlanWindow } from './PlanView';

type Range = PlanWindow['ranges'][number];

/**
 * The days of a window on which its session may really take place, holes left out; none where nothing ends it, or
 * where its latest day has gone by.
 */
export function openRanges({ earliest, latest, ranges }: PlanWindow): readonly Range[] {
  if (latest === null || latest < earliest) return [];
  const open = ranges
    .filter(({ first }) => first <= latest)
    .map(({ first, last }) => ({ first, last: last < latest ? last : latest }));
  return open.length > 0 ? open : [{ first: earliest, last: latest }];
}
