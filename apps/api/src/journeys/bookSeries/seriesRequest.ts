import type { SeriesRequest, SeriesSession } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { Errand } from '../findOpenings/Errand.js';
import { gapsAcross } from '../findOpenings/gapsAcross.js';
import { nowOf, type Situation } from '../findOpenings/Situation.js';
import { STEP } from '../findOpenings/STEP.js';
import { separationsFor } from '../findOpenings/separationsFor.js';
import { healedWindow } from './healedWindow.js';
import type { PreferenceBody } from './PreferenceBody.js';

/** No proposal looks further ahead. */
export const HORIZON_DAYS = 400;

/**
 * What the scheduling engine needs to place some sessions: their windows and shapes, every hard distance,
 * also to what the patient has beside this plan, and the free time of everybody.
 * @param range the days that the free time is known for
 * @param notBefore in minutes since 1970 (UTC)
 */
export function seriesRequest(
  errands: readonly Errand[],
  situation: Situation,
  staffing: Staffing,
  { range, notBefore, preference }: { range: DayRange; notBefore: number; preference: PreferenceBody },
): SeriesRequest {
  const { patientId, zone, others, gaps, separations, fixed, catalogue } = situation;
  const apart = errands.flatMap(({ key, treatments }) =>
    separationsFor(key, treatments, others, catalogue.rulebook),
  );
  const dated = new Set([...errands.map(({ key }) => key), ...fixed.map(({ id }) => id)]);
  return {
    sessions: errands.map((errand) => sessionOf(errand, staffing, situation)),
    gaps: [...gaps, ...gapsAcross(gaps, dated)],
    separations: [...separations, ...apart],
    fixed: [...fixed, ...others.map(({ id, day, done }) => ({ id, day, done }))],
    free: freeTimeOf(staffing, patientId, range, zone),
    now: Math.max(nowOf(situation), notBefore),
    zone,
    step: STEP,
    preference: {
      specialists: preference.specialistIds ?? [],
      ...(preference.weekdays == null ? {} : { weekdays: preference.weekdays }),
      ...(preference.fromMinute == null ? {} : { fromMinute: preference.fromMinute }),
      ...(preference.toMinute == null ? {} : { toMinute: preference.toMinute }),
    },
    horizonDays: HORIZON_DAYS,
  };
}

function sessionOf(errand: Errand, staffing: Staffing, situation: Situation): SeriesSession {
  const { earliest, ideal, latest, ranges } = healedWindow(errand, situation);
  return {
    id: errand.key,
    earliest,
    ideal,
    latest,
    ranges,
    shape: shapeFor(errand.work, staffing, situation.patientId),
  };
}
