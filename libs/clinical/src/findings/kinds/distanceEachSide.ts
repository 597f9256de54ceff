import type { Occurrence } from '../../evaluation/Occurrence.js';
import type { Situation } from '../../evaluation/Situation.js';
import { figureOfClass } from './figureOfClass.js';
import type { RuleDistance } from './RuleDistance.js';

/** The row's days on each side, so that a planned one counts as much as a past one. */
export function distanceEachSide(situation: Situation, { on }: Occurrence): RuleDistance {
  const figure = figureOfClass(situation);
  return { first: on, last: on, before: figure.value, after: figure.value, figure };
}
