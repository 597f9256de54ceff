import type { FillerProtocol, Protocol, Rhythm } from '../catalogue/Protocol.js';
import type { Cycle } from './cycleOf.js';
import type { Gaps } from './Gaps.js';
import { gapsInCycles } from './gapsInCycles.js';

/** Fillers keep days, not cycles: they lie under the skin that renews itself. */
function fillerGaps({ gapDays: { shortest, ideal, longest } }: FillerProtocol): Gaps {
  const { source, evidence } = ideal;
  return {
    shortest: shortest.value,
    ideal: ideal.value,
    longest: longest.value,
    outsideTrials: false,
    rhythm: null,
    because: [{ code: 'material', params: { days: ideal.value }, source, evidence }],
  };
}

/**
 * Days between two sessions of a course.
 * @param rhythm two sessions per cycle or one; the protocol's own default when left out; fillers have none
 */
export function gapsOf(protocol: Protocol, cycle: Cycle, rhythm?: Rhythm): Gaps {
  if (protocol.kind === 'filler') return fillerGaps(protocol);
  const { shortest, recommended } = protocol.gapDays;
  return gapsInCycles(shortest, recommended, cycle, rhythm ?? protocol.rhythm);
}
