import type { SeriesSession } from './SeriesRequest.js';

/**
 * Some of those who could take part in a series: whoever is the only choice or liked, and of the others of each part so
 * many, one after the other. To look at few first saves reading everybody's time; {@link isBestWithAnybody} tells
 * whether it was enough.
 * @param most of each part
 * @param from a whole number that tells whom to begin with; another for each series, so that not all go to the same few
 */
export function fewCandidates(
  sessions: readonly Pick<SeriesSession, 'shape' | 'specialistLocked'>[],
  { most, from, liked }: { readonly most: number; readonly from: number; readonly liked: readonly string[] },
): ReadonlySet<string> {
  const few = new Set<string>();
  for (const { shape, specialistLocked } of sessions) {
    if (specialistLocked != null) few.add(specialistLocked);
    for (const { candidates } of shape.parts) {
      for (const id of liked) if (candidates.includes(id)) few.add(id);
      for (let i = 0; i < Math.min(most, candidates.length); i++)
        few.add(candidates[(from + i) % candidates.length] as string);
    }
  }
  return few;
}
