import type { CycleFigures, Rulebook } from '../catalogue/Rulebook.js';

/** Estimated days of one renewal of the facial skin, with the range the measurements leave. */
export interface Cycle {
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

/** Days a cell takes through the horny layer: flat up to the knee, then rising, then flat again. */
function transitDays(age: number, cycle: CycleFigures): number {
  if (age <= cycle.kneeAge.value) return cycle.youngTransitDays.value;
  if (age > cycle.capAge.value) return cycle.oldTransitDays.value;
  return cycle.youngTransitDays.value + cycle.slope.value * (age - cycle.kneeAge.value);
}

/** Rounds half up, free of the dust that decimal factors leave in binary. */
const wholeDays = (days: number): number => Math.round(Number(days.toFixed(6)));

/**
 * The skin's cycle at an age, in whole days. An estimate: a model drawn from measurements, itself unpublished.
 * @param age completed years
 */
export function cycleOf(age: number, rulebook: Rulebook): Cycle {
  const { cycle } = rulebook;
  const transit = transitDays(age, cycle);
  const at = (factor: number) => wholeDays(cycle.viableDays.value + factor * transit);
  return {
    days: at(cycle.factor.value),
    low: at(cycle.factorRange.low.value),
    high: at(cycle.factorRange.high.value),
  };
}
