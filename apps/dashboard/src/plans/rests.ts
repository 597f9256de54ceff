import type { PlanSession } from './PlanView';

/**
 * Whether nothing is to be done for an open session for now: it has no day, or the day it is booked for is too early.
 * What is dated around it would mislead.
 */
export function rests({ state, window, flag }: Pick<PlanSession, 'state' | 'window' | 'flag'>): boolean {
  if (state === 'booked') return window === null || flag?.kind === 'too-early';
  return state === 'planned' && window === null;
}
