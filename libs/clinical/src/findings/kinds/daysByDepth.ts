import { cited } from '../../catalogue/cited.js';
import type { Evidence, Figure } from '../../catalogue/Figure.js';

type Cell = readonly [days: number, source: string, evidence: Evidence];

/** The days of one row for superficial, medium and deep peels, each with its own source. */
export const daysByDepth = (
  superficial: Cell,
  medium: Cell,
  deep: Cell,
): Readonly<Record<string, Figure>> => ({
  superficial: cited(superficial[0], 'days', superficial[1], superficial[2]),
  medium: cited(medium[0], 'days', medium[1], medium[2]),
  deep: cited(deep[0], 'days', deep[1], deep[2]),
});
