import { cited } from './cited.js';
import type { Evidence, Figure, Unit } from './Figure.js';

/** The two ends of what a source gives. */
export interface FigureRange {
  readonly low: Figure;
  readonly high: Figure;
}

/** Both ends of a range from one source. */
export function figureRange(
  low: number,
  high: number,
  unit: Unit,
  source: string,
  evidence: Evidence,
): FigureRange {
  return { low: cited(low, unit, source, evidence), high: cited(high, unit, source, evidence) };
}
