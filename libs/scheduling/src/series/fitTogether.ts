import { claimsOf } from '../claimsOf.js';
import type { Opening } from '../Opening.js';
import { packDay } from './packDay.js';
import type { Series, SeriesNode } from './Series.js';

/** A session on a day with a person, by the places of its node and of the person. */
export interface PlacedNode {
  readonly node: number;
  readonly day: number;
  readonly person: number;
  readonly opening: Opening;
}

/** Adds a session, moving others of its day to another hour where they would be in its way; null when they must be. */
export function fitTogether(
  series: Series,
  placed: readonly PlacedNode[],
  added: PlacedNode,
): readonly PlacedNode[] | null {
  const group = [...placed.filter(({ day }) => day === added.day), added];
  // A visit can reach over midnight.
  const near = placed.filter(({ day }) => Math.abs(day - added.day) === 1);
  if (group.length === 1 && near.length === 0) return [...placed, added];
  const nodeOf = ({ node }: PlacedNode) => series.nodes[node] as SeriesNode;
  const taken = near.flatMap((one) => claimsOf(nodeOf(one).session.shape, one.opening));
  const visits = group.map((one) => {
    const { starts, session } = nodeOf(one);
    const people = series.people[one.person] as readonly (string | null)[];
    const locked = session.specialistLocked ?? null;
    return { starts, specialists: locked === null ? people : people.filter((id) => id === locked) };
  });
  const openings = packDay(visits, series.calendar.dayAt(added.day), series.request, taken);
  if (openings === null) return null;
  const moved = group.map((one, i) => ({ ...one, opening: openings[i] as Opening }));
  return [...placed.filter(({ day }) => day !== added.day), ...moved];
}
