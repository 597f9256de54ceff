import { wallClock } from '../../formats';
import type { Visit } from '../Visit';

/** Whether a visit needs a new time although its day fits its plan: who was to treat will not be there. */
export function isStranded(
  { instruction, startsAt, window, planId }: Pick<Visit, 'instruction' | 'startsAt' | 'window' | 'planId'>,
  zone: string,
): boolean {
  if (instruction !== 'find-new-time') return false;
  if (!window) return planId === null;
  const { day } = wallClock(startsAt, zone);
  return day >= window.earliest && (window.latest === null || day <= window.latest);
}
