import { dayAt } from '@stratum/calendar';
import type { Stage } from './Stage.js';

/** What journeys are told as the time of a request, in every shape that one of them asks for. */
export function momentOf({ zone }: Pick<Stage, 'zone'>, at: number) {
  return { today: dayAt(at, zone), at, now: at };
}
