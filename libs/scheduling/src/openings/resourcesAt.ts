import type { Claim } from '../Claim.js';
import { holds } from './holds.js';
import type { Starts } from './startsOf.js';

/**
 * The resources with which a visit can start at a minute, one for each part of its shape, the candidates
 * named first coming first. No resource serves two parts. Null when there is no way.
 * @param taken what other visits take that the free time does not know of yet
 * @param isWanted asked of each way that fits, to go on to the next one; takes the first when left out
 */
export function resourcesAt(
  starts: Starts,
  start: number,
  specialist: string | null,
  taken: readonly Claim[],
  isWanted: (chosen: readonly string[]) => boolean = () => true,
): readonly string[] | null {
  const chosen: string[] = [];
  const choose = (place: number): boolean => {
    const part = starts.shape.parts[place];
    if (part === undefined) return isWanted(chosen);
    for (const [id, possible] of starts.parts[place] as Starts['parts'][number]) {
      if (part.role === 'specialist' && id !== specialist) continue;
      if (!holds(possible, start) || chosen.includes(id)) continue;
      if (isTaken(id, start + part.from, start + part.to, taken)) continue;
      chosen.push(id);
      if (choose(place + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return choose(0) ? chosen : null;
}

function isTaken(resource: string, from: number, to: number, taken: readonly Claim[]): boolean {
  for (const claim of taken) {
    if (claim.resource === resource && claim.from < to && from < claim.to) return true;
  }
  return false;
}
