import type { Figure } from './Figure.js';
import { MissingFigure } from './MissingFigure.js';
import type { Rulebook } from './Rulebook.js';

/** One number of one rule. Throws {@link MissingFigure}. */
export function figureNamed(rulebook: Rulebook, rule: string, name: string): Figure {
  const figure = rulebook.rules[rule]?.figures[name];
  if (figure === undefined) throw new MissingFigure(rule, name);
  return figure;
}
