import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { PreferenceBody } from './PreferenceBody.js';

/** Which sessions of a plan are to be placed: the whole series when nothing is said. */
export class ProposalBody {
  @Whole({ optional: true, least: 1, greatest: 60, about: 'Only the first so many open sessions.' })
  first?: number | null;

  @Reference({ many: true, optional: true, most: 60, about: 'Only these open sessions.' })
  sessionIds?: string[] | null;

  @Nested(() => PreferenceBody, { optional: true })
  preference?: PreferenceBody | null;

  @CalendarDay({ optional: true, about: 'Not before this day.' })
  from?: Day | null;
}
