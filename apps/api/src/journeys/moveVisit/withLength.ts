import { minutesOf } from '../../features/availability/minutesOf.js';
import { invalid } from '../../http/problems/invalid.js';
import type { Errand } from '../findOpenings/Errand.js';

const LONGEST = 720;

/**
 * The same work in a visit of another length; as long as it was when none is given.
 * @param minutes from when the patient is expected until they may go
 * @throws Problem 400 when the work needs more than that
 */
export function withLength(errand: Errand, minutes: number | null): Errand {
  if (minutes === null) return errand;
  const { numbingMinutes, specialistMinutes } = minutesOf({ ...errand.work, extraMinutes: 0 });
  const least = numbingMinutes + specialistMinutes;
  if (minutes < least) {
    throw invalid({ minutes: { code: 'out_of_range', params: { least, greatest: LONGEST } } });
  }
  return { ...errand, work: { ...errand.work, extraMinutes: minutes - least } };
}
