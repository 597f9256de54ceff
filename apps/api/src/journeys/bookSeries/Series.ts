import type { SeriesRequest } from '@stratum/scheduling';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Situation } from '../findOpenings/Situation.js';

/** Sessions of a plan ready to be placed, with everything that decides where. */
export interface Series {
  readonly plan: StoredPlan;
  readonly situation: Situation;
  readonly staffing: Staffing;
  /** By session. */
  readonly errands: ReadonlyMap<string, Errand>;
  readonly request: SeriesRequest;
}
