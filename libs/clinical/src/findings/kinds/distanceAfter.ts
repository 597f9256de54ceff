import type { Occurrence } from '../../evaluation/Occurrence.js';
import type { Situation } from '../../evaluation/Situation.js';
import { figureOfClass } from './figureOfClass.js';
import type { RuleDistance } from './RuleDistance.js';

/** The row's days after the day it happened; what is still ahead keeps nothing away. */
export function distanceAfter(situation: Situation, { on }: Occurrence): RuleDistance {
  const figure = figureOfClass(situation);
  return { first: on, last: on, before: 0, after: figure.value, figure };
}
