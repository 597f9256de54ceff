import type { Distance } from './Distance.js';
import type { FixedSession, HardGap, HardSeparation } from './SeriesRequest.js';

/**
 * Gaps and separations in one form. A session whose follower is done already may come after it,
 * as far away as the gap says; before a booked follower it has to stay.
 */
export function distancesOf({
  gaps,
  separations,
  fixed = [],
}: {
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  readonly fixed?: readonly FixedSession[];
}): readonly Distance[] {
  const done = new Set(fixed.filter((session) => session.done).map(({ id }) => id));
  return [
    ...gaps.map(({ from, to, atLeast, rule }): Distance => {
      const ifBFirst = done.has(to) && !done.has(from) ? atLeast : null;
      return { kind: 'hard-gap', a: from, b: to, ifAFirst: atLeast, ifBFirst, ...(rule && { rule }) };
    }),
    ...separations.map(({ a, b, ifAFirst, ifBFirst, rule }): Distance => {
      return { kind: 'separation', a, b, ifAFirst, ifBFirst, ...(rule && { rule }) };
    }),
  ];
}
