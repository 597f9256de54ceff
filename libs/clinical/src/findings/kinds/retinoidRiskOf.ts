import type { ConcernCode } from '../../vocabulary/ConcernCode.js';

export const RISKY_CONCERNS = [
  'melasma',
  'pih',
  'acne-comedonal',
  'acne-inflammatory',
  'acne-nodular',
] as const satisfies readonly ConcernCode[];

export type RetinoidRisk = 'low' | 'raised' | 'high';

/** Pigment or acne is one risk, phototype IV to VI the other: none, one or both choose the days. */
export function retinoidRiskOf(
  concerns: { has(code: ConcernCode): boolean },
  phototype: number,
): RetinoidRisk {
  const risks = [RISKY_CONCERNS.some((code) => concerns.has(code)), phototype >= 4].filter(Boolean).length;
  return (['low', 'raised', 'high'] as const)[risks] ?? 'high';
}
