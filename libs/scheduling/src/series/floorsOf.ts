import type { Apart } from './apartMatrix.js';
import type { PlacedNode } from './fitTogether.js';

/** The days that the sessions placed leave to the others, by node; Infinity for those placed. */
export interface Floors {
  /** The first day: the day reached itself where that is still allowed. */
  readonly first: readonly number[];
  /** The first day after the day reached. */
  readonly later: readonly number[];
}

/** Two sessions without a distance in one direction may share a day though they keep one on all others. */
export function floorsOf(
  { placed, day }: { readonly placed: readonly PlacedNode[]; readonly day: number },
  { after, sameDay, before }: Apart,
): Floors {
  const count = before.length;
  const first: number[] = [];
  const later: number[] = [];
  for (let node = 0; node < count; node++) {
    let [floor, isOpenToday] = [day, true];
    for (const one of placed) {
      const pair = one.node * count + node;
      const keeps = one.day + (after[pair] as number);
      if (one.node === node) floor = Number.POSITIVE_INFINITY;
      if (keeps > floor) floor = keeps;
      if (keeps > day && !(one.day === day && sameDay[pair] === 1)) isOpenToday = false;
    }
    later.push(floor);
    first.push(isOpenToday && floor !== Number.POSITIVE_INFINITY ? day : floor);
  }
  return { first, later };
}
