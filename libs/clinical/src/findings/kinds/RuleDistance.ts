import type { Figure } from '../../catalogue/Figure.js';
import type { Distance } from './firstClearDay.js';

/** A distance together with the number it rests on. */
export type RuleDistance = Distance & { readonly figure: Figure };
