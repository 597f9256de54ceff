import { Foundation1795305600000 } from './1795305600000-Foundation.js';
import { IntakeDifferences1795381200000 } from './1795381200000-IntakeDifferences.js';
import { LivingPlan1795392000000 } from './1795392000000-LivingPlan.js';

/** Every migration, oldest first. Released ones are never edited: a change is a new one. */
export const migrations = [Foundation1795305600000, IntakeDifferences1795381200000, LivingPlan1795392000000];
