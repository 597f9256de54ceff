import type { Bound } from './Network.js';

/**
 * The bound that decides: the latest day, or the earliest for upper bounds. Of equal ones a rule about
 * another session is told before one that names a day, and that before `today`, whatever the order of the list.
 */
export function tightest<B extends Bound>(bounds: readonly B[], direction: 'latest' | 'earliest'): B | null {
  const sign = direction === 'latest' ? 1 : -1;
  let best: B | null = null;
  for (const bound of bounds) {
    const ahead = best === null ? 1 : sign * (bound.day - best.day);
    if (ahead > 0 || (ahead === 0 && compareReasons(bound, best as B) < 0)) best = bound;
  }
  return best;
}

function compareReasons({ reason: a }: Bound, { reason: b }: Bound): number {
  return (
    rank(a.from) - rank(b.from) ||
    compareText(a.from ?? '', b.from ?? '') ||
    compareText(a.rule.code, b.rule.code) ||
    compareText(a.rule.version, b.rule.version)
  );
}

const rank = (from: string | null) => (from === null ? 1 : from === 'today' ? 2 : 0);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
