import { type Interval, type IntervalSet, intersect } from '@stratum/calendar';
import type { FreeTime } from '../Availability.js';
import type { Part, VisitShape } from '../VisitShape.js';
import { unite } from './unite.js';

/** When visits of one shape may start, worked out once from the free time of its resources. */
export interface Starts {
  readonly shape: VisitShape;
  /** For each part of the shape, the minutes at which a visit could start with each candidate. */
  readonly parts: readonly ReadonlyMap<string, IntervalSet>[];
  /** Starts with each specialist and any room, devices and the patient; the key is null when no specialist is needed. */
  readonly bySpecialist: ReadonlyMap<string | null, IntervalSet>;
}

/** Works out the starts of a shape as sets of intervals; on which minutes to offer them is left to the caller. */
export function startsOf(shape: VisitShape, free: FreeTime): Starts {
  const parts = shape.parts.map((part) => startsOfPart(part, free));
  const unions = parts.map((byCandidate) => unite([...byCandidate.values()]));
  const place = shape.parts.findIndex(({ role }) => role === 'specialist');
  const others = unions.filter((_, i) => i !== place);
  const common = others.reduce((all, union) => intersect(all, union), EVERYTHING);
  const specialists = place < 0 ? new Map([[null, EVERYTHING]]) : (parts[place] as Map<string, IntervalSet>);
  const bySpecialist = new Map<string | null, IntervalSet>();
  for (const [specialist, starts] of specialists) bySpecialist.set(specialist, intersect(starts, common));
  return { shape, parts, bySpecialist };
}

const EVERYTHING: IntervalSet = [[Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]];

/** A stretch of free time holds the part when the visit starts between these two minutes, the later one included. */
function startsOfPart({ candidates, from, to }: Part, free: FreeTime): ReadonlyMap<string, IntervalSet> {
  const starts = new Map<string, IntervalSet>();
  for (const id of candidates) {
    const fits: Interval[] = [];
    for (const [start, end] of free[id] ?? []) {
      if (end - start >= to - from) fits.push([start - from, end - to + 1]);
    }
    starts.set(id, fits);
  }
  return starts;
}
