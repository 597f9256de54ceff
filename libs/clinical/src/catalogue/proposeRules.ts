import { changeFigures } from './changeFigures.js';
import type { Figure } from './Figure.js';
import { figuresOfRulebook } from './figuresOf.js';
import type { ProposedFigure } from './ProposedFigure.js';
import type { Rulebook } from './Rulebook.js';

const ORDERS: readonly (readonly string[])[] = [
  ['cycle.kneeAge', 'cycle.capAge'],
  ['cycle.youngTransitDays', 'cycle.oldTransitDays'],
  ['cycle.factorRange.low', 'cycle.factor', 'cycle.factorRange.high'],
];

const GREATEST: Readonly<Record<string, number>> = { percent: 100, years: 120, factor: 20, days: 3_650 };

/** Nobody is grown up before that, wherever the clinic is. */
const ADULT = { least: 16, greatest: 25 };

/**
 * The rules with other figures, as another version of them. What is not named stays as it is. A figure that asks for
 * something cannot be made to ask for nothing: a rule is not switched off by its number.
 * @throws InvalidProposal with what is wrong, by the name of the figure
 */
export function proposeRules(
  rulebook: Rulebook,
  proposed: readonly ProposedFigure[],
  version: number,
): Rulebook {
  const next = changeFigures(rulebook, proposed, { boundsOf, orders: [...ORDERS, ...spansOf(rulebook)] });
  return { ...next, version, builtIn: rulebook.builtIn ?? rulebook.version };
}

function boundsOf(name: string, { unit, value }: Figure): { least: number; greatest: number } {
  if (name === 'policy.adultAge') return ADULT;
  const least = value <= 0 ? 0 : unit === 'factor' || unit === 'mL' ? 0.1 : 1;
  return { least, greatest: GREATEST[unit] ?? 10_000 };
}

/** Figures that are the two ends of something: `…-from` and `…-until`, `….low` and `….high`. */
function spansOf(rulebook: Rulebook): readonly (readonly string[])[] {
  return figuresOfRulebook(rulebook).flatMap(({ path }) => {
    if (path.endsWith('-from')) return [[path, `${path.slice(0, -'-from'.length)}-until`]];
    return path.endsWith('.low') ? [[path, `${path.slice(0, -'.low'.length)}.high`]] : [];
  });
}
