import type { Depth, PeelProtocol, Protocol } from './Protocol.js';
import { seedPeels } from './peels/seedPeels.js';

const DEPTHS: readonly Depth[] = ['superficial', 'medium', 'deep'];

const depthOf = ({ depth }: PeelProtocol) => DEPTHS.indexOf(depth);

/** The catalogue lists its peels with the gentlest agents first; one that it does not know is no gentler than any. */
function placeOf({ code }: Protocol): number {
  const place = seedPeels.findIndex((peel) => peel.code === code);
  return place < 0 ? seedPeels.length : place;
}

/**
 * The peels that are a step gentler: of lower depth, or of the same depth, earlier in the order of the catalogue and
 * healed no later. A treatment of spots stands for no other one, and a filler has no strength to go back in.
 */
export function gentlerThan(protocol: Protocol, others: readonly Protocol[]): readonly Protocol[] {
  if (protocol.kind !== 'peel' || protocol.spot) return [];
  return others.filter((other) => {
    if (other.kind !== 'peel' || other.spot || other.code === protocol.code) return false;
    if (depthOf(other) !== depthOf(protocol)) return depthOf(other) < depthOf(protocol);
    return placeOf(other) < placeOf(protocol) && other.healingDays.value <= protocol.healingDays.value;
  });
}
