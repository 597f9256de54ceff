import { aftercare } from './aftercare.js';
import { followUps } from './followUps.js';
import { preparations } from './preparations.js';
import type { StepRule } from './StepRule.js';

/** Everything that is tied to a session by days. */
export const stepRules: readonly StepRule[] = [...preparations, ...aftercare, ...followUps];
