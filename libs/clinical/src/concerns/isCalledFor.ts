import type { Protocol } from '../catalogue/Protocol.js';
import type { ConcernRow } from './ConcernRow.js';

/** Whether a concern calls for a protocol: by its code, as a peel of a depth, or as a filler of an area. */
export function isCalledFor({ calls }: Pick<ConcernRow, 'calls'>, protocol: Protocol): boolean {
  if (calls.peels.includes(protocol.code)) return true;
  if (protocol.kind === 'filler') return calls.areas.includes(protocol.area);
  return calls.depths.includes(protocol.depth) && !protocol.spot;
}
