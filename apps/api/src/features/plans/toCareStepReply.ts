import type { CareStep } from '@stratum/clinical';
import type { CareStepReply } from './CareStepReply.js';
import type { StoredTick } from './PlanPage.js';

/**
 * A step as it goes over the wire, with what was told of it last.
 * @param ticks latest last
 */
export function toCareStepReply(
  { sessionId, ...step }: CareStep,
  ticks: readonly StoredTick[],
): CareStepReply {
  const tick = ticks.findLast((one) => one.sessionId === sessionId && one.code === step.code);
  const isTicked = step.kind === 'preparation' && tick !== undefined;
  return { ...step, ticked: isTicked ? { done: tick.done, on: tick.on, by: tick.by } : null };
}
