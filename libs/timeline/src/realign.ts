import type { Day } from '@stratum/calendar';
import type { Occurrence } from './Occurrence.js';
import type { Plan } from './Plan.js';
import type { Realignment } from './Realignment.js';

/** stub */
export function realign(_plan: Plan, _occurrence: Occurrence, _today: Day): Realignment {
  throw new Error('not built yet');
}
