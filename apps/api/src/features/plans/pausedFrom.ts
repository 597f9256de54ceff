import { type Day, earliestDay } from '@stratum/calendar';
import type { StoredPlan } from './StoredPlan.js';

/** The first day of the pause that a plan is in; null when it is not paused. */
export function pausedFrom({ state, constraints }: Pick<StoredPlan, 'state' | 'constraints'>): Day | null {
  if (state !== 'paused') return null;
  const open = (constraints.holds ?? []).filter(({ rule, last }) => rule.code === 'paused' && last === null);
  return earliestDay(open.map(({ first }) => first)) ?? null;
}
