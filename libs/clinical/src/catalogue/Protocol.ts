import type { FillerArea } from '../vocabulary/Area.js';
import type { Evidence, Figure } from './Figure.js';
import type { FigureRange } from './figureRange.js';

export type Depth = 'superficial' | 'medium' | 'deep';
export type Material = 'ha' | 'caha' | 'plla' | 'pmma';
/** How a course counts its gaps in the patient's own cycles: two sessions per cycle, or one. */
export type Rhythm = 'half' | 'whole';
export type RoomKind = 'any' | 'treatment' | 'treatment-with-monitor';

/** What one visit for this treatment needs. Every figure is in minutes. */
export interface VisitNeeds {
  readonly specialistMinutes: Figure;
  /** The room before the specialist comes; for fillers this is the numbing, and the patient is in it. */
  readonly roomBeforeMinutes: Figure;
  /** How much of the time before is numbing with the patient present. */
  readonly numbingMinutes: Figure;
  readonly roomAfterMinutes: Figure;
  readonly roomKind: RoomKind;
  /** Why a clinic does it in another room than the product says; left out where it does not. */
  readonly roomSource?: string;
}

/** What asks for attention where a phototype may be treated. */
export type SuitabilityAsk = 'priming' | 'test-spot' | 'specialist';

export interface Suitability {
  readonly verdict: 'ok' | 'caution' | 'blocked';
  readonly asks: readonly SuitabilityAsk[];
  readonly source: string;
  readonly evidence: Evidence;
}

interface ProtocolBase {
  readonly code: string;
  readonly version: number;
  /** Which version of the product's own catalogue it stems from; that of its own number when left out. */
  readonly builtIn?: number;
  readonly agent: string;
  /** What the product holds that a patient can be allergic to or must not have. */
  readonly ingredients: readonly string[];
  readonly strength: FigureRange | null;
  readonly series: FigureRange & { readonly default: Figure };
  /** Days of visible downtime. */
  readonly downtimeDays: FigureRange;
  /** Days after which the skin is presumed healed when a plan is drawn up. */
  readonly healingDays: Figure;
  readonly visit: VisitNeeds;
}

export interface PeelProtocol extends ProtocolBase {
  readonly kind: 'peel';
  readonly depth: Depth;
  /** A spot treatment counts for its depth but is not what a concern means by a peel of that depth. */
  readonly spot: boolean;
  readonly contact: { readonly code: string; readonly minutes: FigureRange | null };
  readonly endPoint: string;
  readonly gapDays: { readonly shortest: Figure; readonly recommended: FigureRange };
  readonly erythemaDays: FigureRange | null;
  readonly maintenanceDays: FigureRange | null;
  readonly rhythm: Rhythm;
  /** Six rows, phototype I to VI. */
  readonly suitability: readonly Suitability[];
}

export interface FillerProtocol extends ProtocolBase {
  readonly kind: 'filler';
  readonly area: FillerArea;
  readonly material: Material;
  readonly plane: string;
  readonly reversible: boolean;
  /** mL per session; `per` says whether both sides together or each. Null where mL says nothing (PLLA). */
  readonly volumeMl: (FigureRange & { readonly max: Figure; readonly per: 'total' | 'side' | 'hand' }) | null;
  /** Days between two sessions of the course. */
  readonly gapDays: { readonly shortest: Figure; readonly ideal: Figure; readonly longest: Figure };
  /** Days after a treatment on which its result is looked at; null where the next session does that. */
  readonly reviewDays: FigureRange | null;
  /** Months the effect lasts; a review is due at the low end. Null where none is planned. */
  readonly effectMonths: FigureRange | null;
}

export type Protocol = PeelProtocol | FillerProtocol;

/** What a row of a guideline's table is looked up by: the depth of a peel, the material of a filler. */
export type ProtocolClass = Depth | Material;

/** The column of the guideline's tables that a protocol stands in. */
export const classOf = (protocol: Protocol): ProtocolClass =>
  protocol.kind === 'peel' ? protocol.depth : protocol.material;
