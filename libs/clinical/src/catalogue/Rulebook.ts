import type { ConcernRow } from '../concerns/ConcernRow.js';
import type { Evidence, Figure } from './Figure.js';
import type { FigureRange } from './figureRange.js';
import type { RoomKind } from './Protocol.js';

/** One rule's row of the guideline: where it comes from and every number it uses, by name. */
export interface RuleSheet {
  readonly source: string;
  readonly evidence: Evidence;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** The model of the skin's cycle: `viable + factor * transit(age)` days. */
export interface CycleFigures {
  readonly viableDays: Figure;
  readonly youngTransitDays: Figure;
  /** Age in years up to which transit stays young. */
  readonly kneeAge: Figure;
  /** Days of transit added per year of age beyond the knee. */
  readonly slope: Figure;
  /** Age in years beyond which transit no longer grows. */
  readonly capAge: Figure;
  readonly oldTransitDays: Figure;
  readonly factor: Figure;
  readonly factorRange: FigureRange;
}

/** What a visit without a treatment needs, in minutes. */
export interface VisitKind {
  readonly specialistMinutes: Figure;
  readonly roomBeforeMinutes: Figure;
  readonly roomAfterMinutes: Figure;
  readonly roomKind: RoomKind;
}

/** A product label's own limit. */
export interface LabelMaximum {
  readonly product: string;
  readonly per: string;
  readonly mL: Figure;
}

/** Every number the decisions use that does not belong to one protocol. Versioned data: stored, signed, passed in. */
export interface Rulebook {
  readonly code: string;
  readonly version: number;
  /** Which version of the product's own rules it stems from; that of its own number when left out. */
  readonly builtIn?: number;
  readonly cycle: CycleFigures;
  readonly policy: {
    readonly pregnancy: 'refuse-all' | 'by-agent';
    readonly adultAge: Figure;
    readonly fillerApprovalAge: Figure;
  };
  /** A gap longer than so many times the longest asks the specialist: continue, step back or restart. */
  readonly longGapFactor: Figure;
  readonly rules: Readonly<Record<string, RuleSheet>>;
  readonly concerns: readonly ConcernRow[];
  readonly visitKinds: Readonly<Record<'consultation' | 'review', VisitKind>>;
  readonly labelMaxima: readonly LabelMaximum[];
  readonly sources: Readonly<Record<string, string>>;
}
