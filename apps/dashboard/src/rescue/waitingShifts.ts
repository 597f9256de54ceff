import type { Shift } from './Late';

/**
 * The visits that cannot begin later yet: they need the time of one that stays where it is, or of one that waits itself.
 * @param staying visits that nobody moves now: who is to be called first, and who is here already
 */
export function waitingShifts(
  shifts: readonly Pick<Shift, 'visit' | 'needs'>[],
  staying: ReadonlySet<string>,
): ReadonlySet<string> {
  const waiting = new Set<string>();
  for (let found = true; found; ) {
    const more = shifts.filter(
      ({ visit, needs }) => !waiting.has(visit.id) && needs.some((id) => staying.has(id) || waiting.has(id)),
    );
    for (const { visit } of more) waiting.add(visit.id);
    found = more.length > 0;
  }
  return waiting;
}
