import type { EventAbout } from './EventAbout.js';
import type { PlanEventHead } from './StoredPlanEvent.js';

/** An event as the page of its plan tells it. */
export interface PageEvent extends PlanEventHead {
  readonly about: EventAbout;
}
