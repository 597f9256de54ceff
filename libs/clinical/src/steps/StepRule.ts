import type { Figure } from '../catalogue/Figure.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { RuleSheet } from '../catalogue/Rulebook.js';
import type { Finding } from '../evaluation/Finding.js';
import type { RetinoidRisk } from '../findings/kinds/retinoidRiskOf.js';
import type { Params } from '../vocabulary/Params.js';
import type { CareKind } from './CareStep.js';

/** Days counted from the session, negative before it, both ends included. */
export interface StepDays {
  readonly from: number;
  readonly until: number;
  /** The number it rests on, with its source. */
  readonly figure: Figure;
  readonly params?: Params;
}

export interface StepSituation {
  readonly protocol: Protocol;
  /** Whether it is the first or the last treatment of its course. */
  readonly first: boolean;
  readonly last: boolean;
  readonly retinoidRisk: RetinoidRisk;
  /** What the rules found about this session, by code. */
  finding(code: string): Finding | undefined;
  /** A number of the rulebook. Throws MissingFigure. */
  figure(rule: string, name: string): Figure;
}

/** One kind of step. The numbers are the rulebook's: those of another rule, or of a sheet of its own. */
export interface StepRule {
  readonly code: string;
  /** A preparation that goes on after the visit is aftercare from the day after it. */
  readonly kind: CareKind;
  readonly days: (situation: StepSituation) => readonly StepDays[];
  readonly sheet?: { readonly code: string; readonly seed: RuleSheet };
}
