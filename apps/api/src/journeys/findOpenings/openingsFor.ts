import { type FixedSession, findOpenings, type Opening, type OpeningSearch } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import { allowedDays } from './allowedDays.js';
import { type Errand, windowOf } from './Errand.js';
import { minutesOfDays } from './minutesOfDays.js';
import { nowOf, type Situation } from './Situation.js';
import { STEP } from './STEP.js';

export interface OpeningsWanted extends Pick<OpeningSearch, 'each' | 'limit' | 'preference'> {
  readonly range: DayRange;
  readonly beside?: readonly FixedSession[];
}

/** The times of a range at which an errand fits and breaks no hard rule, earliest first. */
export function openingsFor(
  errand: Errand,
  situation: Situation,
  staffing: Staffing,
  { range, beside = [], ...search }: OpeningsWanted,
): readonly Opening[] {
  const { patientId, zone } = situation;
  const days = allowedDays(errand, situation, range, beside);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const window = windowOf(errand);
  return findOpenings({
    ...search,
    ...(window === null ? {} : { ideal: window.ideal }),
    shape: shapeFor(errand.work, staffing, patientId),
    free: freeTimeOf(staffing, patientId, { first, last }, zone),
    within: minutesOfDays(days, zone),
    step: STEP,
    now: nowOf(situation),
    zone,
  });
}
