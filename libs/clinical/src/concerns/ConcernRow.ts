import type { Evidence } from '../catalogue/Figure.js';
import type { Depth } from '../catalogue/Protocol.js';
import type { FillerArea } from '../vocabulary/Area.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';

export type Layer = 'surface' | 'deep' | 'both' | 'consult';

/** What answers a concern: codes of protocols and of what is done outside of them, best first. */
export interface ConcernRow {
  readonly code: ConcernCode;
  readonly layer: Layer;
  readonly option: readonly string[];
  readonly second: readonly string[];
  readonly scales: readonly string[];
  readonly evidence: Evidence;
  readonly source: string;
  /** The protocols it calls for: every peel of these depths, these peels by code, every filler of these areas. */
  readonly calls: {
    readonly depths: readonly Depth[];
    readonly peels: readonly string[];
    readonly areas: readonly FillerArea[];
  };
}
