import { rescueAddress } from '../../rescue/rescueAddress';
import type { Stranded } from './Stranded';

const DAY_MS = 86_400_000;
/** A rescue looks at so many days in one go. */
const MOST_DAYS = 60;

/** Where new places are proposed for visits that nobody is there for, the first weeks of them at once. */
export function rescueOf(visits: readonly Stranded[]): string {
  const starts = visits.map(({ startsAt }) => Date.parse(startsAt));
  const from = Math.min(...starts);
  const to = Math.min(Math.max(...starts) + DAY_MS, from + MOST_DAYS * DAY_MS);
  return rescueAddress({
    absentId: null,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  });
}
