import type { RefusedPlacement } from './Refusal.js';

/** Rules of the patient's skin and plan: who has the right may break them, with a reason. The rest is no matter of rights. */
export const overridable: readonly RefusedPlacement['code'][] = [
  'hard-gap',
  'separation',
  'too-early',
  'forbidden-day',
  'not-before',
];
