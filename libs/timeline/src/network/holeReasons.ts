import type { Reason } from '../Reason.js';
import type { Hole } from './Network.js';

/** The holes that pushed a day from one to a later one, the last hole first. */
export function pushedBy(holes: readonly Hole[], from: number, to: number): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let day = from; day < to; ) {
    const widest = holes.filter(({ first, last }) => first <= day && day <= last).sort(widestFirst)[0];
    if (widest === undefined) return reasons;
    reasons.unshift({ rule: widest.rule, from: widest.from, days: widest.last + 1 - day });
    day = widest.last + 1;
  }
  return reasons;
}

/** The hole that made an ideal day move to before it. */
export function holeBetween(holes: readonly Hole[], placed: number, wanted: number): Hole | null {
  const between = holes.filter(({ first, last }) => first <= wanted && last > placed);
  return between.sort((a, b) => a.first - b.first || widestFirst(a, b))[0] ?? null;
}

const widestFirst = (a: Hole, b: Hole) =>
  b.last - a.last || (a.rule.code < b.rule.code ? -1 : a.rule.code > b.rule.code ? 1 : 0);
