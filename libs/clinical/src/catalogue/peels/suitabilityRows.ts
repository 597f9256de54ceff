import type { Evidence } from '../Figure.js';
import type { Suitability, SuitabilityAsk } from '../Protocol.js';

const row =
  (verdict: Suitability['verdict'], ...asks: SuitabilityAsk[]) =>
  (source: string, evidence: Evidence): Suitability => ({ verdict, asks, source, evidence });

const ok = row('ok');
const blocked = row('blocked');

/** Phototype I to VI of the guideline's table, one row per group of agents. */
export const suitabilityRows = {
  gentle: [
    ok('13, 16-1546', 'C'),
    ok('13, 16-1546', 'C'),
    ok('13, 16-1546', 'C'),
    ok('13, 16-1546', 'C'),
    row('ok', 'priming')('13, 16-1546, 24', 'C'),
    row('caution', 'priming', 'test-spot')('13, 16-1546, 24', 'C'),
  ],
  /** Glycolic up to 35 % is described as safe for I to IV only. */
  gentleGlycolic: [
    ok('12', 'C'),
    ok('12', 'C'),
    ok('12', 'C'),
    ok('12', 'C'),
    row('caution', 'priming')('12, 24', 'C'),
    row('caution', 'priming', 'test-spot')('12, 24', 'C'),
  ],
  stronger: [
    ok('16-1537', 'C'),
    ok('16-1537', 'C'),
    ok('16-1537', 'C'),
    row('caution', 'priming')('16-1537, 24*', 'C'),
    row('caution', 'priming', 'specialist')('16-1537, 24*', 'C'),
    blocked('16-1537, 24*', 'C'),
  ],
  medium: [
    ok('16-1537', 'C'),
    ok('16-1537', 'C'),
    row('caution')('16-1537', 'C'),
    row('caution', 'specialist')('16-1537; stricter default', 'E'),
    blocked('16-1537; stricter default', 'E'),
    blocked('16-1537; stricter default', 'E'),
  ],
  deep: [
    ok('16-1564, 16-1569, 26', 'C'),
    ok('16-1564, 16-1569, 26', 'C'),
    row('caution')('16-1564, 16-1569, 26', 'C'),
    blocked('16-1564, 16-1569, 26', 'C'),
    blocked('16-1564, 16-1569, 26', 'C'),
    blocked('16-1564, 16-1569, 26', 'C'),
  ],
} as const satisfies Record<string, readonly Suitability[]>;
