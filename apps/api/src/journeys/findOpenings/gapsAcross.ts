import type { HardGap } from '@stratum/scheduling';

/**
 * What the gaps of a plan ask of two sessions that have their day while those between them have none: as much as
 * the longest gap on the way from one to the other. Nothing else would keep the two apart.
 * @param gaps between neighbours; several may hold for the same two
 * @param dated ids of the sessions that have a day, or are about to get one
 */
export function gapsAcross(gaps: readonly HardGap[], dated: ReadonlySet<string>): readonly HardGap[] {
  const across = new Map<string, HardGap>();
  for (const first of gaps) {
    if (!dated.has(first.from) || dated.has(first.to)) continue;
    for (const gap of beyond(first, gaps, dated)) {
      const key = `${gap.from} ${gap.to}`;
      if ((across.get(key)?.atLeast ?? -1) < gap.atLeast) across.set(key, gap);
    }
  }
  return [...across.values()];
}

/** The ways on from a session without a day to those that have one. */
function beyond(way: HardGap, gaps: readonly HardGap[], dated: ReadonlySet<string>): readonly HardGap[] {
  const longest = new Map<string, number>();
  const found: HardGap[] = [];
  const follow = (so: HardGap): void => {
    if ((longest.get(so.to) ?? -1) >= so.atLeast) return;
    longest.set(so.to, so.atLeast);
    if (dated.has(so.to)) found.push(so);
    else for (const gap of gaps) if (gap.from === so.to) follow(longer(so, gap));
  };
  follow(way);
  return found;
}

const longer = (way: HardGap, gap: HardGap): HardGap => ({
  ...(gap.atLeast > way.atLeast ? gap : way),
  from: way.from,
  to: gap.to,
});
