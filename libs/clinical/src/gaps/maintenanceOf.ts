import type { Protocol } from '../catalogue/Protocol.js';
import type { Cycle } from './cycleOf.js';
import type { Gaps } from './Gaps.js';
import { gapsInCycles } from './gapsInCycles.js';

/** Days from the last session of a peel series to its maintenance, in whole cycles; null where none follows. */
export function maintenanceOf(protocol: Protocol, cycle: Cycle): Gaps | null {
  if (protocol.kind === 'filler' || protocol.maintenanceDays === null) return null;
  return gapsInCycles(protocol.gapDays.shortest, protocol.maintenanceDays, cycle, 'whole');
}
