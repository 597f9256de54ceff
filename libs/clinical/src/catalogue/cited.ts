import type { Evidence, Figure, Unit } from './Figure.js';

/** A figure; general knowledge (K) and defaults chosen here (E) come out as unverified. */
export function cited(value: number, unit: Unit, source: string, evidence: Evidence): Figure {
  return { value, unit, source, evidence, verified: evidence !== 'K' && evidence !== 'E' };
}
